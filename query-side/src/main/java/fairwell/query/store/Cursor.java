package fairwell.query.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * Where a page ended: the sort value and the id of its last document. The next page begins after
 * it, however many rows came or went meanwhile.
 */
public record Cursor(String field, boolean descending, BsonValue value, String id) {

  /** Above this it is none of ours, and deep enough to exhaust a parser's stack. */
  private static final int LONGEST = 1_000;

  /**
   * A place in an order: by the value, numbers before texts as MongoDB has them, and by the id
   * where values are the same.
   */
  public record Place(BsonValue value, String id) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int byValue = compare(value, other.value);
      return byValue != 0 ? byValue : id.compareTo(other.id);
    }

    private static int compare(BsonValue one, BsonValue other) {
      if (one.isString() && other.isString()) {
        return one.asString().compareTo(other.asString());
      }
      return one.isNumber() && other.isNumber()
          ? Long.compare(one.asNumber().longValue(), other.asNumber().longValue())
          : Boolean.compare(one.isString(), other.isString());
    }
  }

  /** A cursor that was not made here, or for another order. */
  public static final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Invalid() {
      super("not a cursor of this list", null, false, false);
    }
  }

  /** Reads a cursor and checks that it belongs to the order asked for. */
  public static Cursor parse(String text, String field, boolean descending) {
    if (text.length() > LONGEST) {
      throw new Invalid();
    }
    try {
      BsonDocument read =
          BsonDocument.parse(
              new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
      BsonValue value = read.get("v");
      if (value == null
          || !(value.isString() || value.isInt32() || value.isInt64())
          || !read.getString("f").getValue().equals(field)
          || read.getBoolean("d").getValue() != descending) {
        throw new Invalid();
      }
      return new Cursor(field, descending, value, read.getString("i").getValue());
    } catch (RuntimeException unreadable) {
      // A text from outside; the parser has many ways of saying no.
      throw new Invalid();
    }
  }

  /** The opaque form for a client. */
  public String text() {
    BsonDocument all =
        new BsonDocument("f", new BsonString(field))
            .append("d", BsonBoolean.valueOf(descending))
            .append("v", value)
            .append("i", new BsonString(id));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.toJson().getBytes(StandardCharsets.UTF_8));
  }

  /** The place of the last document. */
  public Place place() {
    return new Place(value, id);
  }

  /** Everything after it. */
  public Bson after() {
    return descending
        ? Filters.or(
            Filters.lt(field, value), Filters.and(Filters.eq(field, value), Filters.lt("_id", id)))
        : Filters.or(
            Filters.gt(field, value), Filters.and(Filters.eq(field, value), Filters.gt("_id", id)));
  }

  /** The order it belongs to. */
  public static Bson order(String field, boolean descending) {
    return descending ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
  }
}
