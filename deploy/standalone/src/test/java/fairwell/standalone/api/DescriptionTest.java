package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI 3.1 descriptions: served, in the repository, whole, and true. */
class DescriptionTest extends LiveFairwell {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path DOCS = Path.of(System.getProperty("fairwell.root", "../.."), "docs");

  /** Forms of the import and of operators' work are described in docs, not in OpenAPI. */
  private static final Set<String> ELSEWHERE =
      Set.of("/api/v1/imports", "/api/v1/operations/dead-letters", "/api/v1/openapi");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping handlers;

  @Test
  void theServedDescriptionsAreThoseOfTheRepository() throws IOException {
    JsonNode reads = get("operator", "/api/v1/openapi/reads").json();
    Path file = DOCS.resolve("openapi-reads.json");
    if (Boolean.getBoolean("fairwell.golden.write")) {
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(reads) + "\n");
    }
    assertThat(reads)
        .as("rewrite it with -Dfairwell.golden.write=true and look at the difference")
        .isEqualTo(JSON.readTree(Files.readString(file)));
    assertThat(get("employee", "/api/v1/openapi/commands").json())
        .isEqualTo(JSON.readTree(Files.readString(DOCS.resolve("openapi.json"))));
  }

  @Test
  void everyPathIsDescribed() {
    Set<String> described = new TreeSet<>();
    for (String side : List.of("commands", "reads")) {
      JsonNode description = get("hr", "/api/v1/openapi/" + side).json();
      assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
      description.path("paths").propertyNames().forEach(described::add);
    }
    List<String> missing = new ArrayList<>();
    handlers.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
        .map(pattern -> pattern.getPatternString())
        .filter(path -> path.startsWith("/api/") && ELSEWHERE.stream().noneMatch(path::startsWith))
        .map(path -> path.replaceAll("\\{[^}]+}", "{}"))
        .filter(path ->
            described.stream()
                .map(known -> known.replaceAll("\\{[^}]+}", "{}"))
                .noneMatch(known -> known.equals(path)))
        .forEach(missing::add);
    // One pattern takes every action, and every topic; each is described by its own name. Actions
    // are listed there.
    assertThat(missing)
        .containsExactlyInAnyOrder(
            "/api/v1/calculations/{}",
            "/api/v1/cases/{}/{}",
            "/api/v1/employees/{}/{}",
            "/api/v1/employees/{}/personal-data/{}",
            "/api/v1/policy-overlays/{}/{}",
            "/api/v1/cases/{}/actions");
  }

  @Test
  void answersHaveTheFieldsThatAreDescribedAndNoOthers() {
    String id = newCase("DESCRIBED", false);
    done(
        "hr",
        "/api/v1/cases/" + id + "/rescind-case",
        java.util.Map.of("cause", "NO_LONGER_INTENDED", "reason", "留下"));
    JsonNode description = get("hr", "/api/v1/openapi/reads").json();
    JsonNode schemas = description.at("/components/schemas");
    String cases = "/api/v1/cases";

    for (String[] one :
        List.of(
            new String[] {"CasePage", "legal", cases + "?unit=DESCRIBED"},
            new String[] {"CaseCounts", "legal", "/api/v1/counts/cases"},
            new String[] {"CaseHead", "legal", cases + "/" + id},
            new String[] {"CaseFile", "legal", cases + "/" + id + "/timeline"},
            new String[] {"AuditPage", "legal", "/api/v1/audit"},
            new String[] {"DocumentsStatus", "operator", "/api/v1/operations/documents"})) {
      List<String> faults = new ArrayList<>();
      check(one[0], get(one[1], one[2]).json(), schemas.path(one[0]), schemas, faults);
      assertThat(faults).as(one[2]).isEmpty();
    }
  }

  private static void check(
      String at, JsonNode value, JsonNode schema, JsonNode schemas, List<String> faults) {
    JsonNode meant =
        schema.has("$ref")
            ? schemas.path(schema.path("$ref").asString().replaceAll(".*/", ""))
            : schema;
    if (meant.has("anyOf")) {
      if (!value.isNull()) {
        check(at, value, meant.path("anyOf").path(0), schemas, faults);
      }
    } else if (meant.has("oneOf")) {
      if (!value.isString() && !value.has("erased")) {
        faults.add(at + " is no personal text: " + value);
      }
    } else if (meant.has("properties")) {
      Set<String> sent = new TreeSet<>(value.propertyNames());
      Set<String> described = new TreeSet<>(meant.path("properties").propertyNames());
      if (!sent.equals(described)) {
        faults.add(at + " has " + sent + ", described are " + described);
      }
      value
          .properties()
          .forEach(field ->
              check(
                  at + "/" + field.getKey(),
                  field.getValue(),
                  meant.path("properties").path(field.getKey()),
                  schemas,
                  faults));
    } else if (meant.has("items")) {
      value.forEach(item -> check(at + "/[]", item, meant.path("items"), schemas, faults));
    } else if (meant.has("additionalProperties")) {
      value.forEach(
          item -> check(at + "/*", item, meant.path("additionalProperties"), schemas, faults));
    } else {
      boolean fits =
          switch (meant.path("type").asString("")) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
          };
      if (!fits) {
        faults.add(at + " is " + value + ", described is " + meant);
      }
    }
  }
}
