package no.nystart.outcome.certificate;

import java.util.List;
import no.nystart.matching.question.SealedJson;

/** A list of processes as it lies in the database. */
record WrittenProcesses(List<WorkProcess> processes) {

    WrittenProcesses {
        processes = List.copyOf(processes);
    }

    static String write(List<WorkProcess> processes) {
        return SealedJson.write(WrittenProcesses.class, new WrittenProcesses(processes));
    }

    static List<WorkProcess> read(String json) {
        return SealedJson.read(WrittenProcesses.class, json).processes();
    }
}
