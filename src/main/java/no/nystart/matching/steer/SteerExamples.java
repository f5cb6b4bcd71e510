package no.nystart.matching.steer;

/** Whole bodies for the description of the API; a test sends and compares them. */
final class SteerExamples {

    /** What pinning sends. */
    static final String PIN_BODY = """
            {
              "run": "7e0d3f64-91b5-4a0c-b1d2-5c8e7f6a9b01",
              "reason": "They have met, and both want it."
            }
            """;

    /** What pinning answers. */
    static final String PIN = """
            {
              "youngPerson": "01932c7e-5b0a-7c11-8d2e-3f4a5b6c7d8e",
              "place": "01932c7e-5b0b-7a22-9e3f-4a5b6c7d8e9f",
              "leader": "01932c7e-5b0c-7b33-af40-5b6c7d8e9fa0",
              "pinnedAt": "2026-12-01T10:05:00Z",
              "holds": true,
              "hindrances": [],
              "reason": "They have met, and both want it."
            }
            """;

    /** A pin that holds, and another office's that cannot. */
    static final String PINS = """
            {
              "pins": [
                {
                  "youngPerson": "01932c7e-5b0a-7c11-8d2e-3f4a5b6c7d8e",
                  "place": "01932c7e-5b0b-7a22-9e3f-4a5b6c7d8e9f",
                  "leader": "01932c7e-5b0c-7b33-af40-5b6c7d8e9fa0",
                  "pinnedAt": "2026-12-01T10:05:00Z",
                  "holds": true,
                  "hindrances": [],
                  "reason": "They have met, and both want it."
                },
                {
                  "youngPerson": "01932c7e-5b0d-7d44-b051-6c7d8e9fa0b1",
                  "place": "01932c7e-5b0b-7a22-9e3f-4a5b6c7d8e9f",
                  "leader": "01932c7e-5b0c-7b33-af40-5b6c7d8e9fa0",
                  "pinnedAt": "2026-12-01T11:40:00Z",
                  "holds": false
                }
              ]
            }
            """;

    private SteerExamples() {}
}
