/** Files of young people, companies, places and leaders, taken in row by row; good rows are kept, bad ones are named. */
@NullMarked
package no.nystart.register.imports;

import org.jspecify.annotations.NullMarked;
