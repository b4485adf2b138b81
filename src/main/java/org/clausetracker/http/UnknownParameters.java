package org.clausetracker.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.clausetracker.problem.DomainFailure.Rejected;
import org.clausetracker.problem.FieldError;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a call does not have: a misspelt filter that is ignored answers with too much, and
 * nobody notices. For the same reason no parameter may be empty, and one that is not repeatable may stand only once.
 */
class UnknownParameters {

    private static final String BASE = "/api/";

    private final Map<java.lang.reflect.Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = RequestChain.UNKNOWN_PARAMETERS)
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || !request.getUriInfo().getPath().startsWith(BASE)) {
            return;
        }
        Map<String, Boolean> parameters =
                known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parametersOf);
        List<FieldError> errors = new ArrayList<>();
        for (String name : new TreeSet<>(given.keySet())) {
            Boolean repeatable = parameters.get(name);
            if (repeatable == null) {
                errors.add(new FieldError(
                        name,
                        "'" + name + "' is not a parameter of this call; "
                                + listed(new TreeSet<>(parameters.keySet()))));
            } else if (given.getOrDefault(name, List.of()).contains("")) {
                // the framework takes an empty value for an absent one
                errors.add(new FieldError(name, name + " must not be empty."));
            } else if (!repeatable && given.getOrDefault(name, List.of()).size() > 1) {
                errors.add(new FieldError(name, name + " may be given only once."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Rejected(errors);
        }
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "it has none." : "it has " + String.join(", ", names) + ".";
    }

    /** The names of a method's query parameters, each with whether it is repeatable. */
    private static Map<String, Boolean> parametersOf(java.lang.reflect.Method method) {
        Map<String, Boolean> names = new ConcurrentHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.getType().isRecord()) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    note(component.getAccessor(), component.getName(), component.getType(), names);
                    noteField(parameter.getType(), component, names);
                }
            } else {
                note(parameter, parameter.getName(), parameter.getType(), names);
            }
        }
        return names;
    }

    private static void noteField(Class<?> type, RecordComponent component, Map<String, Boolean> names) {
        try {
            note(type.getDeclaredField(component.getName()), component.getName(), component.getType(), names);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    private static void note(AnnotatedElement element, String name, Class<?> type, Map<String, Boolean> names) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.put(query.value().isEmpty() ? name : query.value(), List.class.isAssignableFrom(type));
        }
    }
}
