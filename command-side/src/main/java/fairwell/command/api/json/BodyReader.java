package fairwell.command.api.json;

import fairwell.command.api.json.Shape.Field;
import fairwell.command.api.problem.FieldError;
import fairwell.kernel.value.InputBounds;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads nodes by their shape and collects what is wrong; null stands for "was wrong". */
final class BodyReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<FieldError> errors = new ArrayList<>();

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  @Nullable Object record(
      JsonNode node, Shape.Fields shape, String pointer, Map<String, Object> given) {
    if (!node.isObject()) {
      return wrong(pointer, shape);
    }
    int before = errors.size();
    refuseUnknown(node, shape, pointer);
    Map<String, @Nullable Object> values = new HashMap<>(given);
    for (Field field : shape.fields()) {
      values.put(field.name(), field(node, field, pointer + "/" + field.name()));
    }
    return errors.size() > before ? null : construct(shape, values, pointer);
  }

  private @Nullable Object field(JsonNode node, Field field, String pointer) {
    JsonNode value = node.get(field.name());
    if (value != null && !value.isNull()) {
      return value(value, field.shape(), pointer);
    }
    if (!field.optional()) {
      errors.add(new FieldError(pointer, FieldError.MISSING, field.shape().expected()));
    }
    return null;
  }

  private @Nullable Object value(JsonNode node, Shape shape, String pointer) {
    return switch (shape) {
      case Shape.Text text -> text(node, text, pointer);
      case Shape.Date date -> date(node, date, pointer);
      case Shape.Whole whole -> whole(node, whole, pointer);
      case Shape.Decimal decimal -> decimal(node, decimal, pointer);
      case Shape.YesNo yesNo -> node.isBoolean() ? node.booleanValue() : wrong(pointer, yesNo);
      case Shape.OneOf oneOf ->
          node.isString() && oneOf.names().contains(node.stringValue())
              ? JSON.treeToValue(node, oneOf.into())
              : wrong(pointer, oneOf);
      case Shape.ListOf list -> list(node, list, pointer);
      case Shape.Fields fields -> record(node, fields, pointer, Map.of());
    };
  }

  private @Nullable Object text(JsonNode node, Shape.Text shape, String pointer) {
    if (!node.isString()
        || node.stringValue().isBlank()
        || node.stringValue().length() > shape.longest()) {
      return wrong(pointer, shape);
    }
    String text = node.stringValue();
    if (shape.into().equals(String.class)) {
      return text;
    }
    try {
      return shape.into().equals(Currency.class)
          ? Currency.getInstance(text)
          : shape.into().getDeclaredConstructor(String.class).newInstance(text);
    } catch (IllegalArgumentException unknownCurrency) {
      errors.add(new FieldError(pointer, FieldError.WRONG, "an ISO 4217 currency such as CNY"));
      return null;
    } catch (InvocationTargetException refused) {
      return wrong(pointer, reasonOf(refused));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Object date(JsonNode node, Shape shape, String pointer) {
    try {
      if (node.isString() && node.stringValue().length() == 10) {
        LocalDate date = LocalDate.parse(node.stringValue());
        if (InputBounds.isDay(date)) {
          return date;
        }
      }
    } catch (DateTimeException impossible) {
      return wrong(pointer, shape);
    }
    return wrong(pointer, shape);
  }

  private @Nullable Object whole(JsonNode node, Shape.Whole shape, String pointer) {
    boolean isLong = shape.into().equals(long.class);
    if (!node.isIntegralNumber()
        || !(isLong ? node.canConvertToLong() : node.canConvertToInt())
        || node.longValue() < 0) {
      return wrong(pointer, shape);
    }
    if (isLong) {
      return node.longValue();
    }
    return node.intValue();
  }

  private @Nullable Object decimal(JsonNode node, Shape shape, String pointer) {
    String text =
        node.isNumber() && InputBounds.isShort(node.decimalValue())
            ? node.decimalValue().toPlainString()
            : node.isString() ? node.stringValue() : "";
    return InputBounds.isAmount(text) ? new BigDecimal(text) : wrong(pointer, shape);
  }

  private @Nullable Object list(JsonNode node, Shape.ListOf shape, String pointer) {
    if (!node.isArray()) {
      return wrong(pointer, shape);
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Object item = value(node.get(i), shape.items(), pointer + "/" + i);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private void refuseUnknown(JsonNode node, Shape.Fields shape, String pointer) {
    Set<String> known = shape.fields().stream().map(Field::name).collect(Collectors.toSet());
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        // RFC 6901: these two characters stand for themselves only in this form.
        String token = name.replace("~", "~0").replace("/", "~1");
        errors.add(new FieldError(pointer + "/" + token, FieldError.UNKNOWN, shape.expected()));
      }
    }
  }

  private @Nullable Object construct(
      Shape.Fields shape, Map<String, @Nullable Object> values, String pointer) {
    RecordComponent[] components = shape.into().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = values.get(components[i].getName());
    }
    try {
      return shape.into().getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException refused) {
      return wrong(pointer, reasonOf(refused));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A record that refuses a value says what it expects; nothing of the value is repeated. */
  private static String reasonOf(InvocationTargetException refused) {
    return switch (refused.getCause()) {
      case ArithmeticException digits -> "at most 2 decimal places";
      case IllegalArgumentException told when told.getMessage() != null -> told.getMessage();
      case null, default -> "another value";
    };
  }

  private @Nullable Object wrong(String pointer, Shape shape) {
    return wrong(pointer, shape.expected());
  }

  private @Nullable Object wrong(String pointer, String expected) {
    errors.add(new FieldError(pointer, FieldError.WRONG, expected));
    return null;
  }
}
