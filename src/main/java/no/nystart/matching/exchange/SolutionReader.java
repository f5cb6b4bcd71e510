package no.nystart.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;

/** Reads solution.json. */
public final class SolutionReader {

    private SolutionReader() {}

    /**
     * The solution, or every fault of the document. Gap and status are not trusted but derived from the totals again.
     *
     * @throws IOException when the stream itself fails
     */
    public static Reading<Solution> read(InputStream in) throws IOException {
        Faults faults = new Faults();
        JsonNode node = JsonDocument.read(in, faults);
        if (node == null) {
            return new Reading.Faulty<>(faults.found());
        }
        Fields fields = new Fields("$", node, faults);
        Solution solution = solution(fields, faults);
        fields.end();
        return faults.found().isEmpty() ? new Reading.Read<>(solution) : new Reading.Faulty<>(faults.found());
    }

    /** The solution within a document. */
    static Solution solution(Fields fields, Faults faults) {
        long total = fields.wholeLong("total");
        long bound = fields.wholeLong("bound");
        if (bound > total) {
            faults.report(fields.path() + ".bound", Fault.Kind.REVERSED, bound, "total", total);
        }
        fields.number("gap");
        fields.closed("status", Solution.Status.class);
        return new Solution(
                fields.text("problem"),
                fields.object("weights", SolutionReader::weights),
                fields.wholeLong("seed"),
                fields.wholeLong("steps"),
                fields.wholeLong("hard"),
                total,
                Math.min(bound, total),
                fields.wholeLong("unavoidable"),
                fields.objects("assignments", SolutionReader::assignment),
                fields.objects("unplaced", SolutionReader::unplaced),
                fields.objects("leaders", SolutionReader::leader),
                fields.objects("companies", SolutionReader::company));
    }

    private static Weights weights(Fields fields) {
        Map<WeightKey, Integer> values = new EnumMap<>(WeightKey.class);
        for (WeightKey key : WeightKey.values()) {
            values.put(key, fields.whole(key.key()));
        }
        return new Weights(values);
    }

    private static Solution.Assignment assignment(Fields fields) {
        return new Solution.Assignment(
                fields.text("youngPerson"),
                fields.text("place"),
                fields.text("leader"),
                fields.date("start"),
                fields.date("end"),
                fields.whole("dissatisfaction"),
                fields.whole("cost"),
                fields.object("parts", SolutionReader::parts));
    }

    private static Parts parts(Fields fields) {
        return new Parts(
                fields.whole("interest"),
                fields.whole("learning"),
                fields.whole("wish"),
                fields.whole("commute"),
                fields.whole("leader"));
    }

    private static Solution.Unplaced unplaced(Fields fields) {
        return new Solution.Unplaced(
                fields.text("youngPerson"),
                fields.wholeLong("penalty"),
                fields.closed("reason", Solution.Reason.class));
    }

    private static Solution.LeaderLoad leader(Fields fields) {
        return new Solution.LeaderLoad(fields.text("leader"), fields.whole("load"), fields.wholeLong("cost"));
    }

    private static Solution.CompanyShare company(Fields fields) {
        return new Solution.CompanyShare(fields.text("company"), fields.whole("placed"), fields.wholeLong("cost"));
    }
}
