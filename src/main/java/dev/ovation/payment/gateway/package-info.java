/** The port to payment gateways, split by what a gateway can do. No gateway's own type crosses it. */
@NullMarked
package dev.ovation.payment.gateway;

import org.jspecify.annotations.NullMarked;
