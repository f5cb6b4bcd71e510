package broken.nystart.improvement.intervision.blur;

import jakarta.persistence.EntityManager;

public interface KnowsARow {
    EntityManager rows();
}
