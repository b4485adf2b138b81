package org.clausetracker;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.data.repository.Repository;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clausetracker.access.Needs;
import org.clausetracker.access.NeedsNothing;
import org.clausetracker.sql.FromDatabase;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String BASE = "org.clausetracker";
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src", "main", "java");

    /** From the ground up: a package may use those of the rows above its own, and no other. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("time", "problem", "sql"),
            Set.of("request"),
            Set.of("lists"),
            Set.of("access"),
            Set.of("journal", "record"),
            Set.of("party", "codebook", "names"),
            Set.of("agreement"),
            Set.of("clause"),
            Set.of("statement"),
            Set.of("finding"),
            Set.of("rule"),
            Set.of("status"),
            Set.of("search", "series", "deadlines", "topic", "imports", "account", "history"),
            Set.of("concept", "intake", "editing"),
            Set.of("review", "settings", "citation"),
            Set.of("web.site"),
            Set.of("web.draw"),
            Set.of("web.statement", "web.party", "web.deadline", "web.account", "web.history"),
            Set.of("web.finding"),
            Set.of("web.change", "web.imports", "web.search"),
            Set.of("web.agreement"),
            Set.of("web.clause"),
            Set.of("web.brief", "web.topic"),
            Set.of("http", "database", "web.home"),
            Set.of("openapi", "limits", "observe"),
            Set.of("app"));

    private static final List<Class<? extends Annotation>> WRITING =
            List.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    /** The packages that each package may use. */
    static final Map<String, Set<String>> USABLE = usable();

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void every_package_is_listed() {
        assertThat(CLASSES.stream().map(ArchitectureTest::floorOf).distinct().toList())
                .isNotEmpty()
                .isSubsetOf(USABLE.keySet());
    }

    @Test
    void packages_use_one_another_one_way_only() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            String from = floorOf(type);
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(BASE))
                    .filter(dependency -> !floorOf(dependency.getTargetClass()).equals(from))
                    .filter(dependency ->
                            !USABLE.getOrDefault(from, Set.of()).contains(floorOf(dependency.getTargetClass())))
                    .forEach(dependency -> wrong.add(dependency.getDescription()));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void entities_repositories_and_resources_stay_in_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    /**
     * Templates need what they use to be public. The rule, its sentences and what keeps its answers are used as they are:
     * the rule is no use case of its own. What a record is read by and checked by is used by imports too. An interface is what a room needs of a higher room, which implements it.
     */
    @Test
    void features_show_records_enums_interfaces_failures_and_services_alone() {
        classes()
                .that()
                .resideOutsideOfPackages(
                        BASE + ".app",
                        BASE + ".http",
                        BASE + ".limits",
                        BASE + ".openapi",
                        BASE + ".observe",
                        BASE + ".database",
                        BASE + ".web..",
                        BASE + ".request",
                        BASE + ".access",
                        BASE + ".lists",
                        BASE + ".record",
                        BASE + ".editing",
                        BASE + ".sql",
                        BASE + ".time")
                .and()
                .arePublic()
                .and(are(handWritten()))
                .and()
                .doNotHaveSimpleName("StatusEngine")
                .and()
                .doNotHaveSimpleName("Sentences")
                .and()
                .doNotHaveSimpleName("RollUp")
                .and()
                .doNotHaveSimpleName("TimelineRestart")
                .and()
                .doNotHaveSimpleName("TimelineKeeper")
                .and()
                .doNotHaveSimpleName("Edits")
                .and()
                .doNotHaveSimpleName("TimeOrderedId")
                .should()
                .beRecords()
                .orShould()
                .beInterfaces()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .orShould()
                .beAssignableTo(RuntimeException.class)
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Records")
                .orShould()
                .haveSimpleNameEndingWith("Elements")
                .orShould()
                .haveSimpleNameEndingWith("Rules")
                .check(CLASSES);
    }

    /** So that the published rule can be read, tested and reused without the application. */
    @Test
    void the_rule_knows_days_and_words_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage(BASE + ".rule")
                .should()
                .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                BASE + ".rule",
                                BASE + ".time",
                                "java.lang..",
                                "java.nio.charset",
                                "java.security",
                                "java.text",
                                "java.time..",
                                "java.util..",
                                "com.ibm.icu..",
                                "org.jspecify.annotations")
                        .or(are(wordsOf("clause", "finding", "party"))))
                .check(CLASSES);
    }

    @Test
    void only_the_application_asks_what_time_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".app")
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the system clock", ArchitectureTest::readsClock))
                .check(CLASSES);
    }

    /** A request and a run of a job look at the clock once, and take the day from what they saw. */
    @Test
    void days_are_not_read_from_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks a clock for a date or a time",
                        call -> call.getTargetOwner().getName().startsWith("java.time.")
                                && call.getName().equals("now")))
                .check(CLASSES);
    }

    @Test
    void records_refer_to_others_by_their_names() {
        noMembers()
                .should()
                .beAnnotatedWith(ManyToOne.class)
                .orShould()
                .beAnnotatedWith(OneToMany.class)
                .orShould()
                .beAnnotatedWith(OneToOne.class)
                .orShould()
                .beAnnotatedWith(ManyToMany.class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.hibernate.orm.panache..", "io.quarkus.panache..")
                .check(CLASSES);
    }

    /** The language is asked for in one place and passed on, so that what a page shows depends on nothing unseen. */
    @Test
    void pages_are_given_their_language() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".web..")
                .and()
                .doNotHaveSimpleName("PageLanguage")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.arc..")
                .check(CLASSES);
    }

    @Test
    void native_sql_stays_where_it_is_needed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        BASE + ".app",
                        BASE + ".sql",
                        BASE + ".database",
                        BASE + ".http",
                        BASE + ".journal",
                        BASE + ".search",
                        BASE + ".series",
                        BASE + ".topic",
                        BASE + ".concept",
                        BASE + ".imports",
                        BASE + ".account",
                        BASE + ".intake",
                        BASE + ".changes",
                        BASE + ".history",
                        BASE + ".names",
                        BASE + ".record",
                        BASE + ".editing",
                        BASE + ".review",
                        BASE + ".settings",
                        BASE + ".status")
                .and()
                .doNotHaveSimpleName("ClauseReader")
                .and()
                // names of any number of parties, in each write: HQL would be translated for each number
                .doNotHaveSimpleName("PartyService")
                .and()
                .doNotHaveSimpleName("RecordCurrencyService")
                .and()
                .doNotHaveSimpleName("QueryCanceller")
                .and()
                .doNotHaveSimpleName("RunningRequest")
                .and()
                .doNotHaveSimpleName("Outage")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..", "org.postgresql..")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "makes a native query", call -> call.getName().startsWith("createNative")))
                .check(CLASSES);
    }

    /**
     * The room {@code sql} opens statements, binds their values and says what failed. {@code RevisionWatch} listens on one
     * connection for as long as the application runs, with a time limit for each statement. {@code DatabaseRoles} connects
     * as the superuser before there is a database to take connections from.
     */
    @Test
    void statements_are_made_in_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".sql")
                .and()
                .doNotHaveSimpleName("RevisionWatch")
                .and()
                .doNotHaveSimpleName("DatabaseRoles")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(PreparedStatement|Statement|DriverManager)"
                        + "|javax\\.sql\\.DataSource|io\\.agroal\\.api\\.AgroalDataSource")
                .check(CLASSES);
    }

    /** So that each is refused at once while the database is away, and read once more when a connection was cut. */
    @Test
    void what_is_answered_from_the_database_says_so() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .doNotHaveSimpleName("AssetResource")
                .and()
                .doNotHaveSimpleName("AppearancePages")
                .and()
                .doNotHaveSimpleName("InstanceResource")
                .should()
                .beAnnotatedWith(FromDatabase.class)
                .check(CLASSES);
    }

    /** Who may do it is decided for the method, never for the path: a path can be written in many ways. */
    @Test
    void whatever_could_change_something_says_who_may() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> WRITING.stream().anyMatch(method::isAnnotatedWith))
                        .toList())
                .hasSizeGreaterThan(25)
                .allMatch(method -> method.isAnnotatedWith(Needs.class) != method.isAnnotatedWith(NeedsNothing.class));
    }

    @Test
    void what_a_method_needs_is_asked_by_a_service_again() {
        for (JavaClass type : CLASSES) {
            boolean needs = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Needs.class));
            if (needs) {
                assertThat(type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass())
                                .filter(used -> used.getSimpleName().endsWith("Service"))
                                .anyMatch(service -> service.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(asked -> Set.of("Access", "ConcernedAgreements")
                                                .contains(asked.getTargetClass().getSimpleName()))))
                        .as(type.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void use_cases_know_no_http() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "org.jboss.resteasy..")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Manager|Helpers?|Utils?|Utilities|Impl|DTO|Dto|DAO|Dao|VO|Mediator|Base[A-Z]\\w*)")
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveNameMatching(".*(Resource|Pages)")
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .should()
                .haveSimpleNameEndingWith("Repository")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"util", "utils", "common", "dto", "model", "impl", "helper", "manager", "entity", "service"})
    void no_package_is_named_after_a_layer(String name) {
        assertThat(packages()).doesNotContain(name);
    }

    @Test
    void every_package_is_null_marked_and_says_what_lives_there() throws IOException {
        for (String name : packages()) {
            assertThat(CLASSES.getPackage(BASE + "." + name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
            String info = Files.readString(SOURCES.resolve(BASE.replace('.', '/'))
                    .resolve(name.replace('.', '/'))
                    .resolve("package-info.java"));
            assertThat(info).as(name).startsWith("/**");
        }
    }

    private static Map<String, Set<String>> usable() {
        Map<String, Set<String>> usable = new HashMap<>();
        Set<String> above = new HashSet<>();
        for (Set<String> row : ROWS) {
            row.forEach(name -> usable.put(name, Set.copyOf(above)));
            above.addAll(row);
        }
        return usable;
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        CLASSES.forEach(type -> names.add(packageOf(type)));
        return names;
    }

    private static String packageOf(JavaClass type) {
        JavaClass component = type.getBaseComponentType();
        String below = component.getPackageName().substring(BASE.length());
        return below.isEmpty() ? "" : below.substring(1);
    }

    /** A package of the first floor with all below it; each room of {@code web} is a floor of its own. */
    static String floorOf(JavaClass type) {
        return packageOf(type).replaceFirst("^(web\\.\\w+|\\w+).*", "$1");
    }

    /** The metamodel is public because its generator makes it so. */
    private static DescribedPredicate<JavaClass> handWritten() {
        return DescribedPredicate.describe(
                "hand-written",
                type -> !type.getSimpleName().endsWith("_")
                        && !type.getSimpleName().startsWith("_")
                        && !type.getSimpleName().equals("package-info")
                        && !type.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** Assessed is one too: a headline and two numbers. */
    private static DescribedPredicate<JavaClass> wordsOf(String... packages) {
        return DescribedPredicate.describe(
                "words of " + List.of(packages),
                type -> List.of(packages).contains(packageOf(type))
                        && (type.isEnum() || type.getSimpleName().equals("Assessed")));
    }

    private static boolean readsClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
        boolean millis = owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis");
        return now || system || millis || owner.equals("java.util.Date");
    }
}
