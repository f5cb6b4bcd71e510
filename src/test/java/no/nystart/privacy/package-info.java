/** What is kept about people: that none of it is forgotten, all of it can go, and goes in time. */
@NullMarked
package no.nystart.privacy;

import org.jspecify.annotations.NullMarked;
