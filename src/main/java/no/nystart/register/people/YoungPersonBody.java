package no.nystart.register.people;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A young person as sent to the API. Texts as they come, so that every fault can be told at once, each by its field. */
@Schema(description = "A young person. National id, office and protection count at registration only.")
public record YoungPersonBody(
        @Schema(description = "Number of the NAV office", examples = "0402") @Nullable
        String office,

        @Schema(description = "Eleven digits; synthetic in demo mode", examples = "10850752139") @Nullable
        String nationalId,

        @Schema(examples = "Lykkelig") @Nullable String firstName,
        @Schema(examples = "Hest") @Nullable String lastName,

        @Schema(format = "date", examples = "2007-05-10") @Nullable
        String birthDate,

        @Schema(type = SchemaType.BOOLEAN, examples = "false") @Nullable
        String completedUpperSecondary,

        @Schema(description = "FEMALE, MALE or OTHER, only when given voluntarily") @Nullable
        String sex,

        @Nullable String phone,
        @Nullable String email,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        @Schema(description = "Needed under 18") @Nullable String guardianName,
        @Nullable String guardianPhone,
        @Schema(examples = "2211") @Nullable String postalCode,

        @Schema(description = "CAR, PUBLIC, BICYCLE or WALK", examples = "PUBLIC") @Nullable
        String transport,

        @Schema(type = SchemaType.INTEGER, examples = "60") @Nullable
        String maxCommuteMinutes,

        @Schema(format = "date") @Nullable String availableFrom,
        @Schema(format = "date") @Nullable String availableTo,

        @Schema(format = "date", examples = "2026-06-01") @Nullable
        String waitingSince,

        @Schema(type = SchemaType.INTEGER, description = "1 to 3", examples = "2") @Nullable
        String followUpNeed,

        @Nullable List<String> needs,

        @Schema(description = "Language to interpret, ISO 639-1") @Nullable
        String interpreter,

        @Schema(type = SchemaType.BOOLEAN) @Nullable String reservedAgainstElectronic,

        @Schema(description = "STYRK-08 occupations, best first, at most three") @Nullable
        List<String> interests,

        @Nullable List<String> learningGoals,

        @Schema(description = "Ids or organisation numbers of companies, best first, at most three") @Nullable
        List<String> companyWishes,

        @Schema(type = SchemaType.BOOLEAN) @Nullable String aimsAtCertificate,
        @Nullable List<String> licences,
        @Nullable List<String> certificates,

        @Schema(description = "NONE, A1, A2, B1, B2, C1 or C2", examples = "B1") @Nullable
        String norwegianLevel,

        @Nullable List<String> languages,

        @Schema(description = "NONE, CONFIDENTIAL or STRICTLY_CONFIDENTIAL; others than NONE only if cleared") @Nullable
        String protection,

        @Schema(type = SchemaType.BOOLEAN) @Nullable String shielded) {}
