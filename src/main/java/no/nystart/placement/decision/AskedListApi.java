package no.nystart.placement.decision;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The matches that the caller is a side of, for programs. */
@Path("/api/v1/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class AskedListApi {

    static final int PAGE = 50;

    /** @param next where the next page begins, or null at the end */
    @Schema(name = "AskedPage")
    public record Page(List<AskedList.Line> lines, @Nullable UUID next) {}

    @Inject
    AskedList list;

    @Inject
    CurrentVisitor visitor;

    /**
     * What a company contact, a leader or a young person is asked and what holds a seat, first what is to be answered
     * first, 50 at a time; {@code after} is the id that {@code next} named. A company is told first names.
     */
    @GET
    @Allows(Operation.MATCH_LIST)
    public Page list(@RestQuery @Nullable UUID after) {
        Slice<AskedList.Line> slice =
                Slice.of(list.of(visitor.get()), AskedList.Line::match, Objects.toString(after, ""), PAGE);
        return new Page(slice.rows(), slice.next());
    }
}
