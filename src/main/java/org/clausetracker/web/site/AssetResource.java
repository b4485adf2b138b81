package org.clausetracker.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.clausetracker.problem.DomainFailure.NotFound;
import org.clausetracker.web.site.Assets.Asset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
class AssetResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("assets/{digest}/{name}")
    @Operation(hidden = true)
    public Response asset(@RestPath String digest, @RestPath String name) {
        Asset asset = assets.find(name)
                .filter(known -> known.digest().equals(digest))
                .orElseThrow(() -> new NotFound("asset", name));
        return Response.ok(asset.bytes(), asset.type())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    /** Where browsers look when a page names no icon of its own. */
    @GET
    @Path("favicon.ico")
    @Operation(hidden = true)
    public Response favicon() {
        Asset icon = assets.find("favicon.svg").orElseThrow();
        return Response.ok(icon.bytes(), icon.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
