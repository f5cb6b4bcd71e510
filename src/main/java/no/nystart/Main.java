package no.nystart;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import no.nystart.access.vault.KeysCommand;
import no.nystart.launch.Backup;
import no.nystart.launch.Launch;
import no.nystart.launch.Migration;
import no.nystart.launch.Restore;
import no.nystart.matching.command.BenchmarkCommand;
import no.nystart.matching.command.MatchCommand;
import no.nystart.matching.command.ReplayCommand;

/** Where everything starts: the command line's verbs without a server, everything else with one. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String... args) {
        String verb = args.length == 0 ? "serve" : args[0];
        System.exit(
                switch (verb) {
                    case "match" -> MatchCommand.main(Arrays.copyOfRange(args, 1, args.length));
                    case "replay" -> ReplayCommand.main(Arrays.copyOfRange(args, 1, args.length));
                    case "benchmark" -> BenchmarkCommand.run(Arrays.copyOfRange(args, 1, args.length));
                    case "keys" -> KeysCommand.run(System.getenv(), Arrays.copyOfRange(args, 1, args.length));
                    case "migrate" -> Migration.run(System.getenv());
                    case "backup" -> Backup.run(System.getenv(), Arrays.copyOfRange(args, 1, args.length));
                    case "restore" -> Restore.run(System.getenv(), Arrays.copyOfRange(args, 1, args.length));
                    default -> new Launch(System.getenv()).run(args);
                });
    }
}
