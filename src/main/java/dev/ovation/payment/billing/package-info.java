/** Who pays and whose card it is, for gateways that want to know before their page opens. */
@NamedInterface("billing")
@NullMarked
package dev.ovation.payment.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
