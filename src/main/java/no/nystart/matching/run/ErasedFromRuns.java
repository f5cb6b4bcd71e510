package no.nystart.matching.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.privacy.PersonErased;

/**
 * Takes somebody erased out of the documents of runs. Others' proposals stand on the same documents, so these stay: with
 * another id, the home to about ten kilometres, the year of birth, and no needs, wishes or blocks. A run like that is done
 * again no more as it was.
 */
@ApplicationScoped
class ErasedFromRuns {

    private static final List<String> NOBODY_ELSES = List.of(
            "needs",
            "interests",
            "learningGoals",
            "companyWishes",
            "blockedCompanies",
            "blockedLeaders",
            "blockedPlaces");
    private static final double TENTHS = 10;

    private final EntityManager entities;
    private final ObjectMapper json;

    @Inject
    ErasedFromRuns(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void forget(@Observes PersonErased erased) {
        String id = erased.youngPerson().toString();
        String substitute = erased.substitute().toString();
        for (UUID run : knowing(id)) {
            String problem = (String) entities.createNativeQuery(
                            "SELECT content FROM matching_run_problem WHERE run = :run", String.class)
                    .setParameter("run", run)
                    .getSingleResult();
            entities.createNativeQuery("UPDATE matching_run_problem SET content = :content WHERE run = :run")
                    .setParameter("content", blurred(problem.replace(id, substitute), substitute))
                    .setParameter("run", run)
                    .executeUpdate();
        }
        replace("matching_run_solution", "content", "text", id, substitute);
        replace("kept_explanation", "content", "jsonb", id, substitute);
        replace("run_question", "question", "jsonb", id, substitute);
        replace("run_question", "answer", "jsonb", id, substitute);
    }

    private List<UUID> knowing(String id) {
        return entities.createNativeQuery("SELECT run FROM matching_run_problem WHERE content LIKE :id", UUID.class)
                .setParameter("id", "%" + id + "%")
                .getResultList();
    }

    private String blurred(String problem, String person) {
        try {
            JsonNode root = json.readTree(problem);
            for (JsonNode each : root.path("youngPeople")) {
                if (each instanceof ObjectNode known
                        && known.path("id").asText().equals(person)) {
                    blur(known);
                }
            }
            return json.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem that we wrote", e);
        }
    }

    private static void blur(ObjectNode known) {
        known.put("birthDate", known.path("birthDate").asText().substring(0, 4) + "-01-01");
        if (known.path("home") instanceof ObjectNode home) {
            home.put("lat", Math.round(home.path("lat").asDouble() * TENTHS) / TENTHS);
            home.put("lon", Math.round(home.path("lon").asDouble() * TENTHS) / TENTHS);
        }
        NOBODY_ELSES.forEach(known::remove);
    }

    private void replace(String table, String column, String type, String id, String substitute) {
        entities.createNativeQuery("UPDATE %1$s SET %2$s = CAST(replace(CAST(%2$s AS text), :id, :other) AS %3$s)"
                                .formatted(table, column, type)
                        + " WHERE CAST(" + column + " AS text) LIKE :somewhere")
                .setParameter("id", id)
                .setParameter("other", substitute)
                .setParameter("somewhere", "%" + id + "%")
                .executeUpdate();
    }
}
