package no.nystart.outcome.status.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Contributed, as a CDI bean, by whoever has something for a young person after a placement. */
public interface AfterwardsSections {

    /** Checked templates without a layout; none where there is nothing. */
    List<TemplateInstance> of(Set<UUID> youngPeople);
}
