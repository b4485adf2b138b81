package org.clausetracker.web.site;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * The language of the request that is being answered. This is the one place that finds it out: pages ask once and pass it
 * on, and every template is drawn in it.
 */
@ApplicationScoped
public class PageLanguage {

    /** Name of the query parameter and of the cookie. */
    static final String LANG = "lang";

    /** Name under which every template has the {@link Language}, for extension methods. */
    public static final String ATTRIBUTE = "spoken";

    private static final String CHOSEN = PageLanguage.class.getName();

    void drawTemplatesInIt(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            Language language = current();
            template.setLocale(language.locale());
            template.setAttribute(ATTRIBUTE, language);
        });
    }

    /** English where no request is being answered. */
    public Language current() {
        if (!Arc.container().requestContext().isActive()) {
            return Language.EN;
        }
        @Nullable
        RoutingContext routing =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        if (routing == null) {
            return Language.EN;
        }
        Language known = routing.get(CHOSEN);
        if (known != null) {
            return known;
        }
        Language chosen = choose(routing.request());
        routing.put(CHOSEN, chosen);
        return chosen;
    }

    /** Whether the answer to a request was made in a language, by which headers and cookies decide on it. */
    public static boolean isChosen(RoutingContext routing) {
        return routing.get(CHOSEN) != null;
    }

    private static Language choose(HttpServerRequest request) {
        Cookie cookie = request.getCookie(LANG);
        return Language.choose(
                request.getParam(LANG),
                cookie == null ? null : cookie.getValue(),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
