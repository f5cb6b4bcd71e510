package no.nystart.matching.model;

/** Ids of a place and of a leader there, as published in an earlier run. */
public record PlaceAndLeader(String place, String leader) {}
