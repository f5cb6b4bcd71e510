/** What people, places and accounts are called, to a visitor who may know it: names, pseudonyms, or only a number. */
@NullMarked
package no.nystart.matching.names;

import org.jspecify.annotations.NullMarked;
