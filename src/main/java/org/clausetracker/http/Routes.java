package org.clausetracker.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every address that is served, as a template such as {@code /api/v1/parties/{slug}}: of the resources, and of the tools of
 * the framework. There are few templates, so what is counted or traced is told apart by them and never by an address.
 */
@Singleton
public class Routes {

    /** Stands for all addresses at which nothing is served. */
    public static final String UNKNOWN = "unknown";

    private static final Pattern SLASHES = Pattern.compile("/+");

    /** What the framework serves beside the resources; nothing else tells of it. */
    private static final Set<String> TOOLS = Set.of(
            "/q/health",
            "/q/health/live",
            "/q/health/ready",
            "/q/health/started",
            "/q/metrics",
            "/q/openapi",
            "/q/swagger-ui");

    private static final String READER = "/q/swagger-ui/";
    private static final String READER_FILE = READER + "{file}";

    /** Addresses that are remembered at once; the same ones are asked for again and again. */
    private static final int REMEMBERED = 4_096;

    private static final int LONGEST_REMEMBERED = 200;

    private final Cache<String, String> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** By the number of their steps; among equals those with fewer variables first, as the framework prefers them. */
    private final Map<Integer, List<Route>> routes = new HashMap<>();

    Routes(BeanManager beans) {
        List<Route> all = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    addRoutes(root, method, all);
                }
            }
        }
        all.sort(Comparator.comparingInt(Route::variables));
        all.forEach(route -> routes.computeIfAbsent(route.steps.size(), steps -> new ArrayList<>())
                .add(route));
    }

    /**
     * The template of an address, whatever is asked of it.
     *
     * @param path of the address, still percent-encoded; null where a request had none that can be read
     * @return {@link #UNKNOWN} when nothing is served there
     */
    public String templateOf(@Nullable String path) {
        String asked = path == null ? "*" : path;
        return asked.length() > LONGEST_REMEMBERED ? find(asked) : remembered.get(asked, this::find);
    }

    private String find(String path) {
        String[] steps = stepsOf(path);
        for (Route route : routes.getOrDefault(steps.length, List.of())) {
            if (route.fits(steps)) {
                return route.template;
            }
        }
        String tool = String.join("/", steps);
        return TOOLS.contains(tool) ? tool : tool.startsWith(READER) ? READER_FILE : UNKNOWN;
    }

    /** All templates, in the order of the alphabet, without the one for what is unknown. */
    public Set<String> templates() {
        Set<String> templates = new TreeSet<>(TOOLS);
        templates.add(READER_FILE);
        routes.values().forEach(some -> some.forEach(route -> templates.add(route.template)));
        return templates;
    }

    /** What is answered at a path, which is still percent-encoded; nothing when there is nothing. */
    Set<String> methodsOf(String path) {
        String[] steps = stepsOf(path);
        Set<String> methods = new TreeSet<>();
        for (Route route : routes.getOrDefault(steps.length, List.of())) {
            if (route.fits(steps)) {
                methods.add(route.method);
            }
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static void addRoutes(Path root, Method method, List<Route> routes) {
        Path path = method.getAnnotation(Path.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod designator = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (designator != null) {
                routes.add(Route.of(root.value() + "/" + (path == null ? "" : path.value()), designator.value()));
            }
        }
    }

    /** Between slashes, of which several count as one, which is how the framework compares addresses too. */
    private static String[] stepsOf(String path) {
        return SLASHES.matcher("/" + path + "/").replaceAll("/").split("/");
    }

    /**
     * One operation.
     *
     * @param steps of the template, each with what it takes
     * @param variables how many steps hold a variable
     */
    private record Route(String template, String method, List<Predicate<String>> steps, int variables) {

        private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

        static Route of(String path, String method) {
            String[] steps = stepsOf(path);
            List<Predicate<String>> tests = new ArrayList<>();
            int variables = 0;
            for (String step : steps) {
                tests.add(testOf(step));
                variables += step.indexOf('{') < 0 ? 0 : 1;
            }
            return new Route(steps.length == 0 ? "/" : String.join("/", steps), method, tests, variables);
        }

        /** Most steps are plain; this is asked for every request, also for those that are answered from memory. */
        private static Predicate<String> testOf(String step) {
            if (step.indexOf('{') < 0) {
                return step::equals;
            }
            StringBuilder pattern = new StringBuilder();
            int end = 0;
            for (var variables = VARIABLE.matcher(step); variables.find(); end = variables.end()) {
                pattern.append(Pattern.quote(step.substring(end, variables.start())))
                        .append(".+");
            }
            return Pattern.compile(pattern + Pattern.quote(step.substring(end)), Pattern.DOTALL)
                    .asMatchPredicate();
        }

        boolean fits(String[] asked) {
            for (int i = 0; i < steps.size(); i++) {
                if (!steps.get(i).test(asked[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
