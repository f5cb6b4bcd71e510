/** What rooms count for whoever looks after the service: the port that they contribute by. */
@NullMarked
package no.nystart.common.figure;

import org.jspecify.annotations.NullMarked;
