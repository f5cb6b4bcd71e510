package no.nystart.launch;

/** Why the service does not start, in one line for the person at the terminal; exit code 1. */
final class LaunchFailure extends Exception {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String line) {
        super(line);
    }

    LaunchFailure(String line, Throwable cause) {
        super(line, cause);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
