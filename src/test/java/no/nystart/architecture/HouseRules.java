package no.nystart.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nystart.access.Allows;

/** The rules of the house for the packages below a root; the root is a parameter so that each can be shown failing. */
record HouseRules(String root) {

    /** The journey, in its order: a stage knows those before it. */
    static final List<String> STAGES =
            List.of("register", "programme", "matching", "placement", "followup", "plan", "improvement", "outcome");

    static final List<String> GROUND_FLOOR = List.of("access", "audit", "jobs", "web", "common", "privacy");

    private static final Set<String> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    /** One rule for each stage but the last. */
    Stream<ArchRule> stagesKnowOnlyEarlierOnes() {
        return STAGES.stream()
                .limit(STAGES.size() - 1L)
                .map(stage -> noClasses()
                        .that()
                        .resideInAPackage(in(stage))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(STAGES.stream()
                                .skip(STAGES.indexOf(stage) + 1L)
                                .map(this::in)
                                .toArray(String[]::new))
                        .allowEmptyShould(true)
                        .as(stage + " knows no later stage"));
    }

    ArchRule groundFloorKnowsNoStage() {
        return noClasses()
                .that()
                .resideInAnyPackage(GROUND_FLOOR.stream().map(this::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STAGES.stream().map(this::in).toArray(String[]::new))
                .as("the ground floor knows no stage");
    }

    /** Pages ask who may do what; what answers them knows no page. Those that access needs stand in a room of their own. */
    ArchRule accessKnowsNoPage() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".access", in("access.vault"), in("audit"), in("common"), in("jobs"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("web"), in("access.page"))
                .as("access, audit, jobs and common know no page");
    }

    ArchRule explanationsArePure() {
        return classes()
                .that()
                .resideInAnyPackage(in("matching.explain"), in("matching.replay"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                in("matching.explain"),
                                in("matching.replay"),
                                in("matching.model"),
                                in("matching.solve"),
                                in("common"),
                                "java..",
                                "org.jspecify..")
                        .or(primitiveOrArray()))
                .allowEmptyShould(true)
                .as("explanations and replays know the model, the solver and nothing else");
    }

    ArchRule placementAndFollowUpArePure() {
        String[] rooms = Stream.of(
                        "placement.agreement", "placement.life", "followup.calendar", "followup.plan", "followup.flags")
                .map(this::in)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(rooms)
                        .or(resideInAnyPackage(in("register.codes"), in("common"), "java..", "org.jspecify.."))
                        .or(primitiveOrArray()))
                .allowEmptyShould(true)
                .as("agreement, life, plan and flags know each other, codes and nothing else");
    }

    ArchRule blurringIsPure() {
        return classes()
                .that()
                .resideInAPackage(in("improvement.intervision.blur"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(in("improvement.intervision.blur"), "java..", "org.jspecify..")
                                .or(primitiveOrArray()))
                .allowEmptyShould(true)
                .as("blurring knows texts and nothing else");
    }

    ArchRule modelAndSolverArePure() {
        return classes()
                .that()
                .resideInAnyPackage(in("matching.model"), in("matching.solve"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                in("matching.model"),
                                in("matching.solve"),
                                in("common"),
                                "java..",
                                "org.jspecify..",
                                "ai.timefold..",
                                "com.google.ortools..")
                        .or(primitiveOrArray()))
                .allowEmptyShould(true)
                .as("model and solver know values, Timefold and OR-Tools only");
    }

    ArchRule nobodyKnowsTheEdges() {
        return noClasses()
                .that(DescribedPredicate.not(
                        resideInAnyPackage(in("integration"), in("notification"), in("demo"), in("benchmark"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(in("integration"), in("notification"), in("demo")))
                .as("nobody knows integration, notification or demo");
    }

    ArchRule packagesAreNamedByTheField() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage("..util..", "..service..", "..impl..", "..dto..", "..helper..", "..manager..")
                .as("packages are named by the field, not by layer");
    }

    ArchRule everyRouteNamesItsOperation() {
        return methods()
                .that(areRoutes())
                .should()
                .beAnnotatedWith(Allows.class)
                .as("every route names its operation");
    }

    ArchRule routesArePublic() {
        return methods().that(areRoutes()).should().bePublic().as("every route is public");
    }

    /** Other content types go past the token that a form carries. */
    ArchRule pagesTakeFormsOnly() {
        return methods()
                .that(DescribedPredicate.describe(
                        "change something from a page",
                        method -> method.isAnnotatedWith(POST.class)
                                && !pathOf(method.getOwner()).startsWith("/api/")))
                .should(new ArchCondition<>("consume forms only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean forms = method.tryGetAnnotationOfType(Consumes.class)
                                .or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class))
                                .map(Consumes::value)
                                .filter(types -> FORMS.containsAll(List.of(types)))
                                .isPresent();
                        events.add(new SimpleConditionEvent(method, forms, method.getFullName()));
                    }
                })
                .as("pages take forms only");
    }

    private static String pathOf(JavaClass resource) {
        return resource.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value().replaceFirst("^/", "") + "/")
                .orElse("/");
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Main")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .as("time comes from the clock");
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    private static DescribedPredicate<JavaClass> primitiveOrArray() {
        return DescribedPredicate.describe(
                "primitive or array of what is allowed",
                type -> type.isPrimitive()
                        || type.isArray()
                                && (type.getBaseComponentType().isPrimitive()
                                        || !type.getBaseComponentType()
                                                .getPackageName()
                                                .startsWith("jakarta")));
    }

    private static DescribedPredicate<JavaMethod> areRoutes() {
        return DescribedPredicate.describe(
                "are routes",
                method -> Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                        .anyMatch(method::isAnnotatedWith));
    }
}
