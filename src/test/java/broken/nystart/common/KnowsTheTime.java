package broken.nystart.common;

import java.time.Instant;

public class KnowsTheTime {
    Instant now = Instant.now();
}
