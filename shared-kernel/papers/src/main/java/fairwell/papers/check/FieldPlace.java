package fairwell.papers.check;

import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Where a new field may stand: nowhere, showing nothing, or within a place where the draft has a
 * signature field and nobody has signed yet.
 *
 * <p>Why that is enough, whatever it draws: a viewer fits an appearance into the rectangle of its
 * annotation and clips it there (ISO 32000-1, 8.10.1 and 12.5.5). The layout writes nothing into
 * such a place but the words where to sign and to date, so no word of the paper can be covered and
 * none be put beside the others. There is no margin, for the name of a party stands above.
 */
final class FieldPlace {

  /** Print, ReadOnly, Locked, LockedContents: none moves or hides anything. */
  private static final int QUIET = 4 | 64 | 128 | 512;

  /** Invisible, Hidden, NoView: only of what shows nothing. */
  private static final int HIDING = 1 | 2 | 32;

  private final COSDictionary pageBefore;
  private final Map<String, Spot> places;
  private final PDRectangle mine;

  private FieldPlace(COSDictionary pageBefore, Map<String, Spot> places, PDRectangle mine) {
    this.pageBefore = pageBefore;
    this.places = places;
    this.mine = mine;
  }

  /**
   * The field of the draft in whose place it stands; null when it shows nothing.
   *
   * @param number of the page, from 1
   * @throws UnsoundPaper when it stands anywhere else
   */
  @SuppressWarnings("ReferenceEquality") // That page, not one that looks alike.
  static @Nullable String of(
      COSDictionary field,
      COSDictionary page,
      COSDictionary pageBefore,
      int number,
      Map<String, Spot> places)
      throws IOException {
    NewField.require(
        !field.containsKey(COSName.P) || field.getDictionaryObject(COSName.P) == page, "P");
    PDRectangle mine = Appearance.rectangle(field, COSName.RECT);
    boolean shows = mine.getWidth() != 0 || mine.getHeight() != 0;
    requireFlags(field, shows ? QUIET : QUIET | HIDING);
    Appearance.check(field, shows);
    if (!shows) {
      return null;
    }
    String place = new FieldPlace(pageBefore, places, mine).free(number);
    NewField.require(place != null, "Rect");
    return place;
  }

  private static void requireFlags(COSDictionary field, int allowed) {
    NewField.require(
        !field.containsKey(COSName.F)
            || (field.getDictionaryObject(COSName.F) instanceof COSInteger flags
                && (flags.longValue() & ~(long) allowed) == 0),
        "F");
  }

  private @Nullable String free(int number) {
    return places.entrySet().stream()
        .filter(place -> place.getValue().page() == number && isWithin(place.getValue()))
        .map(Map.Entry::getKey)
        .filter(place -> !isTaken(place))
        .findFirst()
        .orElse(null);
  }

  private boolean isWithin(Spot place) {
    return place.holds(
        mine.getLowerLeftX(), mine.getLowerLeftY(), mine.getUpperRightX(), mine.getUpperRightY());
  }

  /** Who signs second does not cover what the first one shows. */
  private boolean isTaken(String place) {
    COSArray others = pageBefore.getCOSArray(COSName.ANNOTS);
    for (int i = 0; others != null && i < others.size(); i++) {
      if (others.getObject(i) instanceof COSDictionary other && isInTheWay(other, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInTheWay(COSDictionary other, String place) {
    String name = other.getString(COSName.T, "");
    if (places.containsKey(name)) {
      return name.equals(place) && other.containsKey(COSName.V);
    }
    PDRectangle theirs = Appearance.rectangle(other, COSName.RECT);
    return theirs.getLowerLeftX() < mine.getUpperRightX()
        && mine.getLowerLeftX() < theirs.getUpperRightX()
        && theirs.getLowerLeftY() < mine.getUpperRightY()
        && mine.getLowerLeftY() < theirs.getUpperRightY();
  }
}
