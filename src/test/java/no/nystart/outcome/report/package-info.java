@NullMarked
package no.nystart.outcome.report;

import org.jspecify.annotations.NullMarked;
