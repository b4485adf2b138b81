package org.clausetracker.openapi;

import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausetracker.access.Needs;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which permission each operation needs, as its method says with {@link Needs}. */
final class NeededPermission {

    /** Under this name a description tells it. */
    static final String EXTENSION = "x-needs";

    private static final DotName NEEDS = DotName.createSimple(Needs.class);
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern SLASHES = Pattern.compile("/+");

    private final Map<String, String> permissions = new HashMap<>();

    NeededPermission(IndexView classes) {
        for (AnnotationInstance needs : classes.getAnnotations(NEEDS)) {
            if (needs.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = needs.target().asMethod();
                permissions.put(
                        verbOf(method) + " " + pathOf(method), needs.value().asEnum());
            }
        }
    }

    Optional<String> of(String path, PathItem.HttpMethod method) {
        return Optional.ofNullable(permissions.get(method.name() + " " + path));
    }

    private static String verbOf(MethodInfo method) {
        return method.annotations().stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(AnnotationInstance::name)
                .map(DotName::withoutPackagePrefix)
                .filter(VERBS::contains)
                .findFirst()
                .orElse("");
    }

    private static String pathOf(MethodInfo method) {
        String path = "/" + valueOf(method.declaringClass().declaredAnnotation(PATH)) + "/"
                + valueOf(method.annotation(PATH));
        String plain = SLASHES.matcher(path).replaceAll("/").replaceAll("\\{\\s*([^:}\\s]+)[^}]*}", "{$1}");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String valueOf(@Nullable AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
