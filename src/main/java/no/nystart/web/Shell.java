package no.nystart.web;

import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;

/** What the layout shows around every page; templates reach it as {@code cdi:shell}. */
@Named("shell")
@RequestScoped
public class Shell {

    private final CurrentVertxRequest request;
    private final Optional<Visitor> visitor;
    private final VisitorLanguage language;
    private final List<MenuEntry> entries;
    private final Assets assets;
    private final Flash flash;
    private final CsrfTokenParameterProvider csrf;
    private final FieldClock clock;
    private final boolean demo;

    Shell(
            CurrentVertxRequest request,
            CurrentVisitor visitor,
            VisitorLanguage language,
            @All List<MenuEntry> entries,
            Assets assets,
            Flash flash,
            CsrfTokenParameterProvider csrf,
            FieldClock clock,
            NystartConfig config) {
        this.request = request;
        this.visitor = visitor.ifAny();
        this.language = language;
        this.entries = entries;
        this.assets = assets;
        this.flash = flash;
        this.csrf = csrf;
        this.clock = clock;
        this.demo = config.mode() == Mode.DEMO;
    }

    public Language language() {
        return language.get();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public Menu menu() {
        List<MenuEntry> allowed = entries.stream()
                .filter(entry ->
                        visitor.filter(known -> known.may(entry.operation())).isPresent())
                .toList();
        return Menu.of(allowed, path(), language());
    }

    /** Whether the visitor's menu leads to {@code path}, so that no page leads where they may not go. */
    public boolean leadsTo(String path) {
        return entries.stream()
                .filter(entry -> entry.path().equals(path))
                .anyMatch(entry ->
                        visitor.filter(known -> known.may(entry.operation())).isPresent());
    }

    public boolean signedIn() {
        return visitor.isPresent();
    }

    public String visitorName() {
        return visitor.map(Visitor::displayName).orElse("");
    }

    /** Whether forms can stand on this page: on some error pages there is no token that would let them through. */
    public boolean takesForms() {
        try {
            return !csrf.getToken().isEmpty();
        } catch (IllegalStateException noToken) {
            return false;
        }
    }

    /** People are synthetic and the date can be moved. */
    public boolean demo() {
        return demo;
    }

    /** The demo's date, where it has been moved away from today's; else nothing. */
    public Optional<LocalDate> movedTo() {
        return Optional.of(clock.today()).filter(date -> !date.equals(clock.wallDate()));
    }

    /** The path of this page, without the query. */
    public String path() {
        return request.getCurrent().normalizedPath();
    }

    /** The address of this page with its query, to come back to after a change of language. */
    public String address() {
        return request.getCurrent().request().uri();
    }

    public String asset(String name) {
        return assets.address(name);
    }

    /** What the last action said, shown once. */
    public List<Flash.Note> notes() {
        return flash.take();
    }
}
