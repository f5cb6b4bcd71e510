package no.nystart;

import io.quarkus.runtime.annotations.QuarkusMain;
import no.nystart.launch.Launch;

/** Where everything starts: the command line's verbs without a server, everything else with one. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        System.exit(new Launch(System.getenv()).run(args));
    }
}
