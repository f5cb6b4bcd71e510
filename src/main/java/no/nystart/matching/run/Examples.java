package no.nystart.matching.run;

/** Whole bodies for the description of the API: what to send and what comes back. A test sends and compares them. */
final class Examples {

    /** Two young people, two companies; solved, it gives {@link #SOLUTION}. */
    static final String PROBLEM = """
            {
              "id": "february-2027",
              "placementStart": "2027-02-01",
              "youngPeople": [
                {
                  "id": "y1",
                  "office": "0402",
                  "birthDate": "2007-05-10",
                  "home": { "lat": 60.1846, "lon": 12.0297 },
                  "transport": "PUBLIC",
                  "maxCommuteMinutes": 60,
                  "waitingSince": "2026-06-01",
                  "followUpNeed": 2,
                  "interests": ["7223", "5223"],
                  "learningGoals": ["WELDING"],
                  "norwegianLevel": "C2",
                  "companyWishes": ["c1"]
                },
                {
                  "id": "y2",
                  "office": "0402",
                  "birthDate": "2005-08-20",
                  "home": { "lat": 60.2522, "lon": 11.6813 },
                  "transport": "CAR",
                  "maxCommuteMinutes": 45,
                  "waitingSince": "2026-12-15",
                  "followUpNeed": 1,
                  "interests": ["5223"],
                  "norwegianLevel": "B1"
                }
              ],
              "companies": [{"id": "c1", "promisedSeats": 1}, {"id": "c2", "promisedSeats": 1}],
              "places": [
                {
                  "id": "p1",
                  "company": "c1",
                  "site": { "lat": 60.19, "lon": 12.0 },
                  "occupation": "7223",
                  "teaches": ["WELDING"],
                  "seats": 1,
                  "from": "2027-01-15",
                  "to": "2027-09-30"
                },
                {
                  "id": "p2",
                  "company": "c2",
                  "site": { "lat": 60.21, "lon": 11.75 },
                  "occupation": "5223",
                  "teaches": ["CUSTOMER_SERVICE"],
                  "seats": 1,
                  "from": "2027-02-01",
                  "to": "2027-08-31"
                }
              ],
              "leaders": [
                {
                  "id": "l1",
                  "company": "c1",
                  "places": ["p1"],
                  "capacity": 3,
                  "from": "2027-01-01",
                  "to": "2027-12-31",
                  "languages": []
                },
                {
                  "id": "l2",
                  "company": "c2",
                  "places": ["p2"],
                  "capacity": 2,
                  "from": "2027-01-01",
                  "to": "2027-12-31",
                  "languages": []
                }
              ]
            }
            """;

    /** What sending {@link #PROBLEM} answers. */
    static final String WAITING = """
            {
              "id": "4b2c9a52-6f0e-4f7e-9f6b-2d6f3c1f8a10",
              "status": "WAITING",
              "people": 2,
              "limit": "PT30S",
              "spent": "PT0S",
              "seed": 7,
              "wantedGap": 0.0,
              "solverVersion": "1.0.0",
              "askedAt": "2026-12-01T08:30:00Z"
            }
            """;

    /** The same run when it has ended. */
    static final String OPTIMAL = """
            {
              "id": "4b2c9a52-6f0e-4f7e-9f6b-2d6f3c1f8a10",
              "status": "OPTIMAL",
              "best": 748,
              "bound": 748,
              "gap": 0.0,
              "steps": 300,
              "people": 2,
              "limit": "PT30S",
              "spent": "PT0.412S",
              "seed": 7,
              "wantedGap": 0.0,
              "solverVersion": "1.0.0",
              "askedAt": "2026-12-01T08:30:00Z"
            }
            """;

    /** The best for {@link #PROBLEM}, with {@code seed=7}. */
    static final String SOLUTION = """
            {
              "problem": "february-2027",
              "weights": {
                "interest": 30,
                "learning": 15,
                "wish": 20,
                "commute": 20,
                "leader": 15,
                "convexity": 500,
                "movedLeader": 80,
                "movedPlace": 200,
                "unplaced": 10000,
                "leaderLoad": 150,
                "companyShare": 100,
                "alone": 150
              },
              "seed": 7,
              "steps": 300,
              "hard": 0,
              "total": 748,
              "bound": 748,
              "unavoidable": 0,
              "gap": 0.0,
              "status": "OPTIMAL",
              "assignments": [
                {
                  "youngPerson": "y1",
                  "place": "p1",
                  "leader": "l1",
                  "start": "2027-02-01",
                  "end": "2027-10-01",
                  "dissatisfaction": 54,
                  "cost": 59,
                  "parts": { "interest": 0, "learning": 0, "wish": 0, "commute": 27, "leader": 0 }
                },
                {
                  "youngPerson": "y2",
                  "place": "p2",
                  "leader": "l2",
                  "start": "2027-02-01",
                  "end": "2027-09-01",
                  "dissatisfaction": 162,
                  "cost": 214,
                  "parts": { "interest": 0, "learning": 0, "wish": 50, "commute": 31, "leader": 0 }
                }
              ],
              "unplaced": [],
              "leaders": [{"leader": "l1", "load": 2, "cost": 200}, {"leader": "l2", "load": 1, "cost": 75}],
              "companies": [{"company": "c1", "placed": 1, "cost": 100}, {"company": "c2", "placed": 1, "cost": 100}]
            }
            """;

    /** What starting a run of a cohort answers. */
    static final String COHORT_RUN_WAITING = """
            {
              "id": "7e0d3f64-91b5-4a0c-b1d2-5c8e7f6a9b01",
              "cohort": "9d1f7c3e-2a4b-4c5d-8e6f-0a1b2c3d4e5f",
              "status": "WAITING",
              "people": 26,
              "limit": "PT30S",
              "spent": "PT0S",
              "seed": 7,
              "wantedGap": 0.0,
              "solverVersion": "1.0.0",
              "askedAt": "2026-12-01T08:30:00Z"
            }
            """;

    /** A run of a cohort that has ended at its limit. */
    static final String COHORT_RUN = """
            {
              "id": "7e0d3f64-91b5-4a0c-b1d2-5c8e7f6a9b01",
              "cohort": "9d1f7c3e-2a4b-4c5d-8e6f-0a1b2c3d4e5f",
              "status": "FEASIBLE",
              "best": 8841,
              "bound": 8790,
              "gap": 0.0061,
              "steps": 41800,
              "people": 26,
              "limit": "PT30S",
              "spent": "PT30.006S",
              "seed": 7,
              "wantedGap": 0.0,
              "solverVersion": "1.0.0",
              "askedAt": "2026-12-01T08:30:00Z"
            }
            """;

    /** The same run, presented to the offices. */
    static final String COHORT_RUN_RELEASED = """
            {
              "id": "7e0d3f64-91b5-4a0c-b1d2-5c8e7f6a9b01",
              "cohort": "9d1f7c3e-2a4b-4c5d-8e6f-0a1b2c3d4e5f",
              "status": "FEASIBLE",
              "best": 8841,
              "bound": 8790,
              "gap": 0.0061,
              "steps": 41800,
              "people": 26,
              "limit": "PT30S",
              "spent": "PT30.006S",
              "seed": 7,
              "wantedGap": 0.0,
              "solverVersion": "1.0.0",
              "askedAt": "2026-12-01T08:30:00Z",
              "releasedAt": "2026-12-01T09:12:00Z"
            }
            """;

    /** The runs of a cohort. */
    static final String COHORT_RUNS = """
            {
              "runs": [
                {
                  "id": "7e0d3f64-91b5-4a0c-b1d2-5c8e7f6a9b01",
                  "cohort": "9d1f7c3e-2a4b-4c5d-8e6f-0a1b2c3d4e5f",
                  "status": "FEASIBLE",
                  "best": 8841,
                  "bound": 8790,
                  "gap": 0.0061,
                  "steps": 41800,
                  "people": 26,
                  "limit": "PT30S",
                  "spent": "PT30.006S",
                  "seed": 7,
                  "wantedGap": 0.0,
                  "solverVersion": "1.0.0",
                  "askedAt": "2026-12-01T08:30:00Z"
                }
              ]
            }
            """;

    private Examples() {}
}
