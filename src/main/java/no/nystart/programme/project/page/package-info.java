/** The pages of project plans. */
@NullMarked
package no.nystart.programme.project.page;

import org.jspecify.annotations.NullMarked;
