/** The closed lists the register speaks in: what can be needed, learned, held and asked for. */
@NullMarked
package no.nystart.register.codes;

import org.jspecify.annotations.NullMarked;
