package fairwell.papers.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What a new field draws: one thing, always the same, that stays in its box, does nothing and comes
 * from this file. What it looks like is the signer’s affair.
 */
final class Appearance {

  private static final int SIDES = 4;
  private static final int MATRIX = 6;

  /** More than a seal ever has. */
  private static final int LONGEST = 1 << 20;

  /**
   * Actions; layers that can be put out; content from other files or for printers alone; programs
   * that draw by ways of their own, of which viewers do not all guard the clipping.
   */
  private static final Set<COSName> NOT_DRAWN =
      Set.of(
          COSName.A,
          COSName.AA,
          COSName.JS,
          COSName.OPEN_ACTION,
          COSName.OC,
          COSName.OCGS,
          COSName.PROPERTIES,
          COSName.CHAR_PROCS,
          COSName.getPDFName("Ref"),
          COSName.getPDFName("OPI"),
          COSName.getPDFName("Alternates"),
          COSName.getPDFName("Level1"),
          COSName.getPDFName("Subtype2"),
          COSName.getPDFName("PatternType"));

  private Appearance() {}

  /**
   * @param shows whether the field has an area at all
   */
  static void check(COSDictionary field, boolean shows) throws IOException {
    if (!field.containsKey(COSName.AP)) {
      return;
    }
    COSDictionary states = field.getCOSDictionary(COSName.AP);
    if (states == null
        || !states.keySet().equals(Set.of(COSName.N))
        || !(states.getDictionaryObject(COSName.N) instanceof COSStream drawn)
        || !COSName.FORM.equals(drawn.getCOSName(COSName.SUBTYPE))) {
      throw Additions.unfit("an appearance is not one drawing");
    }
    PDRectangle box = rectangle(drawn, COSName.BBOX);
    // Without an area on both sides there is no scale between them, and viewers differ.
    boolean draws = box.getWidth() > 0 && box.getHeight() > 0;
    if (draws != shows || !isInvertible(drawn)) {
      throw Additions.unfit("an appearance does not fit its rectangle");
    }
    requireHarmless(drawn);
  }

  /** Looks at all that can be reached from there. */
  static void requireHarmless(COSDictionary from) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      COSBase next = open.remove();
      COSBase one = next instanceof COSObject held ? held.getObject() : next;
      if (one == null || !seen.add(one)) {
        continue;
      }
      if (one instanceof COSDictionary dictionary) {
        if (!Collections.disjoint(dictionary.keySet(), NOT_DRAWN)
            || COSName.getPDFName("PS").equals(dictionary.getDictionaryObject(COSName.SUBTYPE))
            || !isForm(dictionary.getDictionaryObject(COSName.G))) {
          throw Additions.unfit("an appearance or a font does more than draw");
        }
        open.addAll(dictionary.getValues());
      } else if (one instanceof COSArray array) {
        open.addAll(array.toList());
      }
      if (one instanceof COSStream stream) {
        requireOwn(stream);
      }
    }
  }

  private static void requireOwn(COSStream stream) {
    if (stream.containsKey(COSName.F)) {
      throw Additions.unfit("an appearance or a font lies in another file");
    }
    if (COSName.FORM.equals(stream.getDictionaryObject(COSName.SUBTYPE)) && !isBalanced(stream)) {
      throw Additions.unfit("an appearance leaves its box");
    }
  }

  /** The group of a soft mask is a drawing, too. */
  private static boolean isForm(@Nullable COSBase group) {
    return group == null
        || (group instanceof COSStream drawn
            && COSName.FORM.equals(drawn.getDictionaryObject(COSName.SUBTYPE)));
  }

  /**
   * A drawing that restores more than it saved would, in a careless viewer, undo its clipping. An
   * image among its operators is refused: where it ends, programs do not agree.
   */
  private static boolean isBalanced(COSStream form) {
    int saved = 0;
    try {
      for (Object token : new PDFStreamParser(content(form)).parse()) {
        if (token instanceof Operator operator) {
          if (OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName())) {
            return false;
          }
          saved += OperatorName.SAVE.equals(operator.getName()) ? 1 : 0;
          saved -= OperatorName.RESTORE.equals(operator.getName()) ? 1 : 0;
          if (saved < 0) {
            return false;
          }
        }
      }
      return true;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Unpacked, as far as it is packed in the plain way and no longer than a seal’s. */
  private static byte[] content(COSStream form) throws IOException {
    COSBase packed = form.getFilters();
    boolean deflated = COSName.FLATE_DECODE.equals(packed);
    if ((packed != null && !deflated) || form.containsKey(COSName.DECODE_PARMS)) {
      throw new IOException("a drawing is packed in another way");
    }
    try (InputStream raw = form.createRawInputStream();
        InputStream plain = deflated ? new InflaterInputStream(raw) : raw) {
      byte[] content = plain.readNBytes(LONGEST + 1);
      if (content.length > LONGEST) {
        throw new IOException("a drawing is too long");
      }
      return content;
    }
  }

  private static boolean isInvertible(COSDictionary form) {
    if (!form.containsKey(COSName.MATRIX)) {
      return true;
    }
    COSArray matrix = form.getCOSArray(COSName.MATRIX);
    if (matrix == null || matrix.size() != MATRIX || !areNumbers(matrix)) {
      return false;
    }
    float[] m = matrix.toFloatArray();
    return m[0] * m[3] != m[1] * m[2];
  }

  /** The rectangle under that key, whichever of its corners are given. */
  static PDRectangle rectangle(COSDictionary of, COSName key) {
    COSArray sides = of.getCOSArray(key);
    if (sides == null || sides.size() != SIDES || !areNumbers(sides)) {
      throw Additions.unfit("a rectangle is none");
    }
    return new PDRectangle(sides);
  }

  private static boolean areNumbers(COSArray array) {
    for (int i = 0; i < array.size(); i++) {
      if (!(array.getObject(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }
}
