package no.nystart.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** A write for the tests alone: each leaves one token of the note's name with the account. */
@Path("/api/v1/test-notes")
public class NotesApi {

    record Note(String text) {}

    static volatile @Nullable CountDownLatch writing;
    static volatile @Nullable CountDownLatch mayFinish;

    @Inject
    ApiTokens tokens;

    @Inject
    CurrentVisitor currentVisitor;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allows(Operation.SIGNED_IN)
    public Response write(Note note) throws InterruptedException {
        tokens.issue(currentVisitor.get().account(), note.text(), false);
        CountDownLatch finish = mayFinish;
        if (finish != null) {
            if (writing != null) {
                writing.countDown();
            }
            finish.await(30, TimeUnit.SECONDS);
        }
        if (note.text().equals("refused")) {
            throw Refused.because(CommonRefusal.INVALID_INPUT);
        }
        return Response.created(URI.create("/api/v1/test-notes/" + note.text()))
                .tag(new Revision(3).etag())
                .entity(Map.of("text", note.text()))
                .build();
    }
}
