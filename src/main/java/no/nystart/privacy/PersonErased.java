package no.nystart.privacy;

import java.util.Set;
import java.util.UUID;

/**
 * Fired in the transaction that erases a young person, before their rows go: whoever keeps documents or files in which they
 * are mentioned takes them out of these.
 *
 * @param substitute stands for them in documents that lose their sense without anybody; found nowhere else
 * @param words names, numbers and addresses by which they are known
 */
public record PersonErased(UUID youngPerson, UUID substitute, Set<String> words) {

    public PersonErased {
        words = Set.copyOf(words);
    }

    @Override
    public String toString() {
        return "PersonErased[" + youngPerson + "]";
    }
}
