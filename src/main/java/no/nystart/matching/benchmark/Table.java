package no.nystart.matching.benchmark;

import java.util.List;

/** Measurements that belong together, and how they are told. */
public sealed interface Table permits RegionTable, NationTable {

    /** What has to be measured, in the order of measuring. */
    List<Cell> cells();

    /** Lines of markdown about what is measured so far; what is not says so. */
    List<String> lines(Results results);
}
