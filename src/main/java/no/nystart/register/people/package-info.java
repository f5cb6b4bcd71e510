/** The young people: who they are, what they wish and need, and who may know that they are here. */
@NullMarked
package no.nystart.register.people;

import org.jspecify.annotations.NullMarked;
