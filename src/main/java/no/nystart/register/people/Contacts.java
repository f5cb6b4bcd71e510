package no.nystart.register.people;

import org.jspecify.annotations.Nullable;

/** How somebody is reached, and who else to call; read from the seal when shown, never printed. */
public record Contacts(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        @Nullable String guardianName,
        @Nullable String guardianPhone) {

    public static Contacts none() {
        return new Contacts(null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "Contacts[…]";
    }
}
