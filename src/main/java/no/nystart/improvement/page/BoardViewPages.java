package no.nystart.improvement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.web.Written;

/** One board, on a desk and on a wall. */
@Path("/boards/{board}")
@Produces(MediaType.TEXT_HTML)
public class BoardViewPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance board(BoardView view);

        static native TemplateInstance wall(BoardView view, LocalDateTime now);

        static native TemplateInstance wallNow(BoardView view, LocalDateTime now);
    }

    @Inject
    BoardViews views;

    @Inject
    Clock wallClock;

    @GET
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance show(@PathParam("board") UUID board) {
        return Templates.board(views.of(board));
    }

    /** Big, and anew by itself. */
    @GET
    @Path("wall")
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance wall(@PathParam("board") UUID board) {
        return Templates.wall(views.of(board), now());
    }

    /** What changes on the wall. */
    @GET
    @Path("wall/now")
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance wallNow(@PathParam("board") UUID board) {
        return Templates.wallNow(views.of(board), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(wallClock.instant(), Written.OSLO);
    }
}
