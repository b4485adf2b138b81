package org.clausetracker.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausetracker.problem.Problem;
import org.clausetracker.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in {@code Allow} what an address answers, whenever a request was refused for its method or asked for its
 * options. The framework leaves the header out of the former, and answers the latter for addresses that do not exist.
 */
@Singleton
class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern SLASHES = Pattern.compile("/+");

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.operations = operationsOf(beans);
    }

    @ServerResponseFilter(priority = RequestChain.ALLOWED_METHODS)
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        boolean options = request.getMethod().equals(HttpMethod.OPTIONS);
        if (!options && response.getStatus() != ProblemType.METHOD_NOT_ALLOWED.status()) {
            return;
        }
        Set<String> methods = methodsOf(request.getUriInfo().getRequestUri().getRawPath());
        if (!methods.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        } else if (options) {
            response.getHeaders().remove(HttpHeaders.ALLOW);
            response.setStatusInfo(Response.Status.NOT_FOUND);
            response.setEntity(Problem.of(ProblemType.NOT_FOUND), null, Problem.mediaType());
        }
    }

    /** What is answered at a path, which is still percent-encoded; nothing when there is nothing. */
    Set<String> methodsOf(String path) {
        String normal = normal(path);
        Set<String> methods = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.path.matcher(normal).matches()) {
                methods.add(operation.method);
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

    private static List<Operation> operationsOf(BeanManager beans) {
        List<Operation> operations = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getMethods()) {
                    addOperation(root, method, operations);
                }
            }
        }
        return List.copyOf(operations);
    }

    private static void addOperation(Path root, Method method, List<Operation> operations) {
        Path path = method.getAnnotation(Path.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod designator = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (designator != null) {
                operations.add(new Operation(
                        designator.value(), patternOf(root.value() + "/" + (path == null ? "" : path.value()))));
            }
        }
    }

    private static Pattern patternOf(String template) {
        String path = normal(template);
        Matcher variables = VARIABLE.matcher(path);
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        while (variables.find()) {
            pattern.append(Pattern.quote(path.substring(end, variables.start())))
                    .append("[^/]+");
            end = variables.end();
        }
        return Pattern.compile(pattern + Pattern.quote(path.substring(end)));
    }

    /** With one slash before each step and none at the end, which is how the framework compares addresses too. */
    private static String normal(String path) {
        return SLASHES.matcher("/" + path + "/").replaceAll("/").replaceFirst("(?<=.)/$", "");
    }

    private record Operation(String method, Pattern path) {}
}
