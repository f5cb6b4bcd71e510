package broken.nystart.followup.plan;

import jakarta.persistence.EntityManager;

public interface KnowsItsRows {
    EntityManager rows();
}
