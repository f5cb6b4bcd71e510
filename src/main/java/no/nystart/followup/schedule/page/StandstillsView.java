package no.nystart.followup.schedule.page;

import java.util.List;
import no.nystart.followup.schedule.Standstill;
import org.jspecify.annotations.Nullable;

/**
 * Days without work of a company or of one young person.
 *
 * @param path where they are told of
 * @param back the page before
 * @param effect what the days that are typed would move, or null before somebody asks
 */
record StandstillsView(
        boolean closure,
        String name,
        String path,
        String back,
        List<Standstill> standstills,
        boolean mayTell,
        @Nullable List<String> effect) {}
