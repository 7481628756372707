package fairwell.query.pages;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.caselist.CaseFilter;
import fairwell.query.caselist.CaseSort;
import fairwell.query.store.Cursor;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the dashboard was asked to show, as its address says it, so that a view can be shared.
 *
 * @param text part of an employee number
 */
record ListRequest(
    @Nullable Stage stage,
    @Nullable CaseKind kind,
    @Nullable String unit,
    @Nullable String owner,
    @Nullable String text,
    CaseSort sort,
    @Nullable String cursor) {

  static final Set<CaseSort> SORTS = EnumSet.of(CaseSort.CHANGED, CaseSort.DUE, CaseSort.OPENED);

  static ListRequest of(MultiValueMap<String, String> query) {
    CaseSort sort = code(CaseSort.class, query.getFirst("sort"));
    ListRequest asked =
        new ListRequest(
            code(Stage.class, query.getFirst("stage")),
            code(CaseKind.class, query.getFirst("kind")),
            said(query.getFirst("unit")),
            said(query.getFirst("owner")),
            said(query.getFirst("text")),
            sort == null ? CaseSort.CHANGED : sort,
            said(query.getFirst("cursor")));
    asked.checkCursor();
    return asked;
  }

  private void checkCursor() {
    if (cursor != null) {
      try {
        Cursor unused = Cursor.parse(cursor, sort.field(), descending());
      } catch (Cursor.Invalid notOurs) {
        throw wrong("cursor");
      }
    }
  }

  CaseFilter filter() {
    return new CaseFilter(
        stage == null ? Set.of() : Set.of(stage),
        kind == null ? Set.of() : Set.of(kind),
        unit,
        owner,
        text);
  }

  /** The same for the figures: they count every stage, whichever is shown. */
  CaseFilter filterOfFigures() {
    return at(null, null).filter();
  }

  /** The nearest deadline comes first; of the rest the newest. */
  boolean descending() {
    return sort != CaseSort.DUE;
  }

  public boolean isFiltered() {
    return stage != null || kind != null || unit != null || owner != null || text != null;
  }

  /** The same list at another stage, from another place. */
  ListRequest at(@Nullable Stage otherStage, @Nullable String otherCursor) {
    return new ListRequest(otherStage, kind, unit, owner, text, sort, otherCursor);
  }

  /** Its address under a path. */
  String under(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    put(address, "stage", stage == null ? null : lower(stage));
    put(address, "kind", kind == null ? null : lower(kind));
    put(address, "unit", unit);
    put(address, "owner", owner);
    put(address, "text", text);
    put(address, "sort", sort == CaseSort.CHANGED ? null : lower(sort));
    put(address, "cursor", cursor);
    return address.encode().toUriString();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null) {
      address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
    }
  }

  private static @Nullable String said(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw wrong("text");
    }
    return value.strip();
  }

  private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String value) {
    String said = said(value);
    if (said == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, said.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw wrong(type.getSimpleName());
    }
  }

  private static ResponseStatusException wrong(String what) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown " + what);
  }
}
