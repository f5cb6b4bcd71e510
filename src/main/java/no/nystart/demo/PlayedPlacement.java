package no.nystart.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One placement of the demo's past.
 *
 * @param leader who led it at first
 * @param caseworker account
 * @param ends first day after the last, also where that lies ahead
 * @param came null while it runs
 */
public record PlayedPlacement(
        UUID placement,
        UUID youngPerson,
        UUID place,
        UUID leader,
        UUID caseworker,
        LocalDate starts,
        LocalDate ends,
        @Nullable WhatCame came) {}
