package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.query.api.CurrentActor;
import fairwell.query.export.ExportFormat;
import fairwell.query.export.ExportPurpose;
import fairwell.query.export.ExportRefused;
import fairwell.query.export.ExportRefused.Why;
import fairwell.query.export.ExportRequest;
import fairwell.query.export.ExportScope;
import fairwell.query.export.Exports;
import fairwell.query.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The own exports, and a form for another. It works without a script: while something is made the
 * browser asks again by itself.
 */
@Controller
final class ExportsPage {

  private static final String PATH = "/exports";
  private static final String ASK_AGAIN = "2";
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;，；、]+");
  private static final int LONGEST = 4_000;

  /** What can be added to the events of cases. */
  private static final String AUDIT = "audit.";

  private final ObjectProvider<Exports> exports;
  private final CurrentActor currentActor;
  private final MessageSource messages;

  ExportsPage(ObjectProvider<Exports> exports, CurrentActor currentActor, MessageSource messages) {
    this.exports = exports;
    this.currentActor = currentActor;
    this.messages = messages;
  }

  @GetMapping(value = PATH, produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(ServerWebExchange exchange, Locale locale) {
    return answer((all, actor) -> shown(all, actor, Map.of(), null, exchange, locale));
  }

  @PostMapping(
      value = PATH,
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> ask(ServerWebExchange exchange, Locale locale) {
    return exchange
        .getFormData()
        .flatMap(form ->
            answer((all, actor) -> {
              try {
                all.ask(asked(form, actor, all.head()));
                return Rendering.redirectTo(PATH).status(HttpStatus.SEE_OTHER).build();
              } catch (ExportRefused refused) {
                return shown(all, actor, form.toSingleValueMap(), refused, exchange, locale);
              }
            }));
  }

  /** Asks apart from the threads of the network. */
  private Mono<Rendering> answer(BiFunction<Exports, Actor, Rendering> question) {
    return currentActor
        .get()
        .publishOn(Schedulers.boundedElastic())
        .map(actor -> {
          Exports all = exports.getIfAvailable();
          if (all == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          return question.apply(all, actor);
        });
  }

  private Rendering shown(
      Exports all,
      Actor actor,
      Map<String, String> form,
      @Nullable ExportRefused refused,
      ServerWebExchange exchange,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    List<ShownExport> rows =
        all.of(actor).stream().map(job -> ShownExport.of(job, all.progress(job), words)).toList();
    if (refused == null && rows.stream().anyMatch(row -> !row.over())) {
      exchange.getResponse().getHeaders().set("Refresh", ASK_AGAIN);
    }
    return Rendering.view("exports")
        .status(refused == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
        .model(model(rows, form, refused, words))
        .build();
  }

  static Map<String, Object> model(
      List<ShownExport> rows,
      Map<String, String> form,
      @Nullable ExportRefused refused,
      Wording words) {
    Map<String, Object> model = new HashMap<>();
    model.put("at", "exports");
    model.put("rows", rows);
    model.put("form", form);
    model.put("refused", refused == null ? "" : said(refused, words));
    model.put("formats", Arrays.stream(ExportFormat.values()).map(Enum::name).toList());
    model.put(
        "purposes",
        Arrays.stream(ExportPurpose.values())
            .map(purpose ->
                new Choice(
                    purpose.name(),
                    words.word(purpose),
                    purpose.name().equals(form.get("purpose"))))
            .toList());
    return model;
  }

  /** What is wrong, and what would be right. */
  private static String said(ExportRefused refused, Wording words) {
    return switch (refused.why()) {
      case TOO_MANY -> words.text("exports.tooMany");
      case NOT_ALLOWED ->
          switch (refused.field()) {
            case "texts" -> words.text("exports.notAllowed.texts");
            case "facts" -> words.text("exports.notAllowed.facts");
            default -> words.text("exports.notAllowed");
          };
      case WRONG_FIELD ->
          switch (refused.field()) {
            case "format" -> words.text("exports.wrong.format");
            case "from" -> words.text("exports.wrong.from");
            case "to" -> words.text("exports.wrong.to");
            default -> words.text("exports.wrong", refused.field(), refused.expected());
          };
    };
  }

  private static ExportRequest asked(MultiValueMap<String, String> form, Actor actor, long head) {
    boolean facts = form.containsKey("facts");
    List<String> types = new ArrayList<>();
    if (form.containsKey("audit")) {
      types.add("offboarding.");
      types.add(AUDIT);
      if (facts) {
        types.add("employee.");
      }
    }
    return new ExportRequest(
        actor,
        choice(form, "format", ExportFormat.class),
        choice(form, "purpose", ExportPurpose.class),
        new ExportScope(
            list(form, "cases"), list(form, "units"), day(form, "from"), day(form, "to"), types),
        form.containsKey("texts"),
        facts,
        head);
  }

  private static <E extends Enum<E>> E choice(
      MultiValueMap<String, String> form, String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(form.getFirst(name)))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  private static List<String> list(MultiValueMap<String, String> form, String name) {
    String text = form.getFirst(name);
    if (text == null || text.isBlank()) {
      return List.of();
    }
    if (text.length() > LONGEST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return BETWEEN.splitAsStream(text.strip()).toList();
  }

  private static @Nullable LocalDate day(MultiValueMap<String, String> form, String name) {
    String text = form.getFirst(name);
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      throw new ExportRefused(Why.WRONG_FIELD, name, "a day, for example 2026-06-30");
    }
  }
}
