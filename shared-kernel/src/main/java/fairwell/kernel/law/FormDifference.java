package fairwell.kernel.law;

import fairwell.kernel.law.Reproduction.Difference;
import fairwell.kernel.law.Reproduction.Form;
import fairwell.kernel.law.Reproduction.Kind;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.value.CanonicalForm;
import fairwell.kernel.value.Money;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through two settlements field by field, the way their canonical form is written, so that no
 * byte can differ without a difference being told.
 */
final class FormDifference {

  private final Edition edition;
  private final List<Difference> found = new ArrayList<>();

  FormDifference(Edition edition) {
    this.edition = edition;
  }

  List<Difference> between(Form recorded, Form recomputed) {
    fields(Kind.LINES, "", recorded.statement(), recomputed.statement());
    walk(Kind.BENEFITS, "benefits", recorded.benefits(), recomputed.benefits());
    return found;
  }

  private void walk(Kind kind, String where, @Nullable Object one, @Nullable Object other) {
    if (text(one).equals(text(other))) {
      return;
    }
    if (wasNotSaid(where, one)) {
      found.add(new Difference(kind, where, null, text(other), true));
    } else if (one instanceof List<?> some && other instanceof List<?> others) {
      lists(kind, where, some, others);
    } else if (one instanceof Record was
        && other instanceof Record is
        && !(one instanceof Money)
        && was.getClass() == is.getClass()) {
      fields(kind, where + "/", was, is);
    } else {
      found.add(
          new Difference(
              kind,
              where,
              one == null ? null : text(one),
              other == null ? null : text(other),
              false));
    }
  }

  /** Whole parts that a statement of the first edition did not have. */
  private boolean wasNotSaid(String where, @Nullable Object one) {
    return edition == Edition.FIRST
        && switch (where) {
          case "employerCost", "benefits" -> one == null;
          case "schedule", "reasons" -> List.of().equals(one);
          default -> false;
        };
  }

  private void fields(Kind kind, String under, Record one, Record other) {
    for (RecordComponent field : one.getClass().getRecordComponents()) {
      String name = field.getName();
      Kind inner =
          switch (one) {
            case Statement _ -> ofStatement(name);
            case Line _ -> ofLine(name);
            default -> kind;
          };
      walk(inner, under + name, valueOf(one, field), valueOf(other, field));
    }
  }

  private static Kind ofStatement(String field) {
    return switch (field) {
      case "place" -> Kind.PLACE;
      case "legalEnd" -> Kind.LEGAL_END;
      case "ground" -> Kind.GROUND;
      case "currency" -> Kind.CURRENCY;
      case "unknown" -> Kind.UNKNOWN;
      case "flags", "reasons" -> Kind.FLAGS;
      case "schedule" -> Kind.SCHEDULE;
      case "employerCost" -> Kind.COSTS;
      default -> Kind.LINES;
    };
  }

  private static Kind ofLine(String field) {
    return switch (field) {
      case "inputs" -> Kind.INPUTS;
      case "packs" -> Kind.PACKS;
      case "formula", "articles" -> Kind.WORDING;
      case "flags" -> Kind.FLAGS;
      default -> Kind.LINES;
    };
  }

  /** What is there twice under one name is told apart by its number. */
  private void lists(Kind kind, String where, List<?> some, List<?> others) {
    Map<String, Object> older = byName(some);
    Map<String, Object> newer = byName(others);
    for (String name : StatementDiff.names(older, newer)) {
      walk(kind, where + "/" + name, older.get(name), newer.get(name));
    }
    List<String> order = both(older, newer);
    List<String> orderNow = both(newer, older);
    if (!order.equals(orderNow)) {
      found.add(
          new Difference(
              Kind.ORDER, where, String.join(", ", order), String.join(", ", orderNow), false));
    }
  }

  private static List<String> both(Map<String, Object> some, Map<String, Object> others) {
    return some.keySet().stream().filter(others::containsKey).toList();
  }

  private static Map<String, Object> byName(List<?> things) {
    Map<String, Object> byName = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Object thing : things) {
      String name = name(thing);
      int before = times.merge(name, 1, Integer::sum);
      byName.put(before == 1 ? name : name + "(" + before + ")", thing);
    }
    return byName;
  }

  private static String name(Object thing) {
    return switch (thing) {
      case Line line -> line.id();
      case Input input -> input.name();
      case PackRef pack -> pack.id();
      case DuePayment due -> due.purpose().name();
      case EmployerCost.Contribution one -> one.kind() + ":" + one.month();
      case FlagReason reason -> reason.flag() + ":" + reason.fact() + ":" + reason.happenedOn();
      case Benefit benefit -> benefit.kind().name();
      case Benefit.Finding finding -> finding.name();
      case String text -> text;
      default -> throw new IllegalStateException("no name of a " + thing.getClass());
    };
  }

  private static String text(@Nullable Object value) {
    return value instanceof Money money ? money.toString() : CanonicalForm.text(value);
  }

  private static @Nullable Object valueOf(Record record, RecordComponent field) {
    try {
      return field.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record hides its field " + field.getName(), e);
    }
  }
}
