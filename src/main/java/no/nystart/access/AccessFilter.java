package no.nystart.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.opening.Opening;
import no.nystart.access.opening.Openings;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** The one place where the matrix is asked, for every resource method, before anything else runs. */
@ApplicationScoped
public class AccessFilter {

    private static final String SHOWN = "nystart.shown";
    private static final String OPENED = "nystart.opened";

    private final CurrentVisitor currentVisitor;
    private final AuditTrail trail;
    private final Discretion discretion;
    private final Openings openings;
    private final Map<Subject, OwnedBy> owners = new EnumMap<>(Subject.class);

    @Inject
    AccessFilter(
            CurrentVisitor currentVisitor,
            AuditTrail trail,
            Discretion discretion,
            Openings openings,
            Instance<OwnedBy> contributed) {
        this.currentVisitor = currentVisitor;
        this.trail = trail;
        this.discretion = discretion;
        this.openings = openings;
        contributed.forEach(ownedBy -> owners.put(ownedBy.subject(), ownedBy));
    }

    /** @return null when the request may go on, else the way to the sign-in page */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public @Nullable Response ask(ContainerRequestContext request, ResourceInfo resource) {
        Operation operation = operationOf(resource);
        if (operation.isForAnybody()) {
            return null;
        }
        Optional<Visitor> known = currentVisitor.ifAny();
        if (known.isEmpty()) {
            return signInNeeded(request);
        }
        Visitor visitor = known.get();
        if (!visitor.may(operation)) {
            throw refused(visitor, operation, null, CommonRefusal.NOT_ALLOWED);
        }
        if (operation.subject() != Subject.NONE) {
            UUID subject = idIn(request, operation.subject());
            Reached reached = reached(visitor, operation, subject)
                    .orElseThrow(() -> refused(visitor, operation, subject, CommonRefusal.NOT_FOUND));
            if (operation.showsYoungPerson()) {
                request.setProperty(SHOWN, reached.owner().youngPerson());
                reached.by().ifPresent(opening -> request.setProperty(OPENED, opening));
            }
        }
        return discretion.isOwed(visitor, operation) ? declarationNeeded(request, visitor, operation) : null;
    }

    /** One line for each record shown, whatever page or format it was shown in; lists are not records. */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (request.getProperty(SHOWN) instanceof UUID youngPerson && response.getStatus() < 300) {
            currentVisitor
                    .ifAny()
                    .ifPresent(visitor -> trail.add(shown(
                            visitor,
                            operationOf(resource),
                            youngPerson,
                            request.getProperty(OPENED) instanceof Opening opening ? opening : null)));
        }
    }

    /** What was opened with a reason is told as that, with the reason. */
    private static AuditLine shown(Visitor visitor, Operation operation, UUID youngPerson, @Nullable Opening opening) {
        return opening == null
                ? line(visitor, operation, Subject.YOUNG_PERSON, youngPerson, AuditLine.SHOWN, null)
                : line(
                        visitor,
                        Operation.RECORD_OPEN,
                        Subject.YOUNG_PERSON,
                        youngPerson,
                        AuditLine.SHOWN,
                        opening.reason());
    }

    /** Whose it is, and what was opened where no right reaches it. */
    private record Reached(Owner owner, Optional<Opening> by) {}

    /** In a transaction of its own, which gives its connection back before the method takes one. */
    private Optional<Reached> reached(Visitor visitor, Operation operation, UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(owners.get(operation.subject()))
                        .flatMap(ownedBy -> ownedBy.ownerOf(subject))
                        .flatMap(owner -> reached(visitor, operation, owner)));
    }

    private Optional<Reached> reached(Visitor visitor, Operation operation, Owner owner) {
        if (visitor.may(operation, owner)) {
            return Optional.of(new Reached(owner, Optional.empty()));
        }
        UUID youngPerson = owner.youngPerson();
        return youngPerson == null || !visitor.mayWhenOpened(operation)
                ? Optional.empty()
                : openings.now(visitor.account(), youngPerson).map(opening -> new Reached(owner, Optional.of(opening)));
    }

    private Refused refused(Visitor visitor, Operation operation, @Nullable UUID subject, Refusal why) {
        trail.add(line(visitor, operation, operation.subject(), subject, why.name(), null));
        return Refused.because(why);
    }

    private static AuditLine line(
            Visitor visitor,
            Operation operation,
            Subject kind,
            @Nullable UUID subject,
            String outcome,
            @Nullable String reason) {
        return new AuditLine(
                visitor.account(),
                visitor.displayName(),
                operation.name(),
                kind.name(),
                subject,
                String.join(",", visitor.offices()),
                outcome,
                reason);
    }

    private static Operation operationOf(ResourceInfo resource) {
        @Nullable Allows allows = resource.getResourceMethod().getAnnotation(Allows.class);
        if (allows == null) {
            // by default closed: the build's test names the method before anybody meets this
            throw Refused.because(CommonRefusal.NOT_ALLOWED);
        }
        return allows.value();
    }

    private static UUID idIn(ContainerRequestContext request, Subject subject) {
        String id = request.getUriInfo().getPathParameters().getFirst(String.valueOf(subject.pathParameter()));
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
    }

    private Response declarationNeeded(ContainerRequestContext request, Visitor visitor, Operation operation) {
        request.removeProperty(SHOWN);
        if (request.getUriInfo().getRequestUri().getPath().startsWith(SignInMechanism.API)) {
            throw refused(visitor, operation, null, AccessRefusal.CONFIDENTIALITY_FIRST);
        }
        return ledTo("/confidentiality", request);
    }

    private static Response signInNeeded(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getPath().startsWith(SignInMechanism.API)) {
            throw Refused.because(CommonRefusal.SIGN_IN_NEEDED);
        }
        return ledTo("/login", request);
    }

    /** To a page that leads back to what was asked for. */
    private static Response ledTo(String page, ContainerRequestContext request) {
        String back = request.getMethod().equals("GET")
                ? "?next="
                        + URLEncoder.encode(request.getUriInfo().getRequestUri().getRawPath(), StandardCharsets.UTF_8)
                : "";
        if (request.getHeaderString("HX-Request") != null) {
            return Response.ok().header("HX-Redirect", page + back).build();
        }
        return Response.seeOther(URI.create(page + back))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }
}
