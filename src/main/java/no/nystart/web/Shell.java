package no.nystart.web;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout shows around every page; templates reach it as {@code cdi:shell}. */
@Named("shell")
@RequestScoped
public class Shell {

    /** An entry of the menu as this visitor sees it. */
    public record Item(String path, String label, boolean current) {}

    private final CurrentVertxRequest request;
    private final SecurityIdentity visitor;
    private final VisitorLanguage language;
    private final List<MenuEntry> entries;
    private final Assets assets;
    private final Flash flash;
    private final boolean demo;

    Shell(
            CurrentVertxRequest request,
            SecurityIdentity visitor,
            VisitorLanguage language,
            @All List<MenuEntry> entries,
            Assets assets,
            Flash flash,
            @ConfigProperty(name = "nystart.mode", defaultValue = "demo") String mode) {
        this.request = request;
        this.visitor = visitor;
        this.language = language;
        this.entries = entries;
        this.assets = assets;
        this.flash = flash;
        this.demo = mode.equalsIgnoreCase("demo");
    }

    public Language language() {
        return language.get();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Item> menu() {
        String path = path();
        return entries.stream()
                .filter(entry -> entry.shownTo().test(visitor))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .map(entry -> new Item(entry.path(), entry.label().apply(language()), entry.leadsTo(path)))
                .toList();
    }

    public boolean signedIn() {
        return !visitor.isAnonymous();
    }

    /** The name of who is signed in: the identity's attribute {@code name}, else its principal. */
    public String visitorName() {
        String name = visitor.getAttribute("name");
        return name == null ? visitor.getPrincipal().getName() : name;
    }

    /** People are synthetic and the date can be moved. */
    public boolean demo() {
        return demo;
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
