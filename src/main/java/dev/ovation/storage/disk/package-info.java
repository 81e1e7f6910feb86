/** Storage in the data folder of this machine. */
@NullMarked
package dev.ovation.storage.disk;

import org.jspecify.annotations.NullMarked;
