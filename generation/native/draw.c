// Drawing a token for each of several songs: guidance, what the rules allow and lean to, temperature, top-k, top-p.
#include "kernel.h"

typedef struct {
  int32_t draws, vocabulary, stride;  // stride: of the logits' rows
  float *logits;                      // (rows, stride), stride a multiple of LANES: what is behind a row's end is lost
  const int32_t *rows, *free_rows;    // (draws,): rows of logits, read with the controls and without; -1: not guided
  const uint8_t *masks;               // (draws, vocabulary): 1 where the rules allow a token
  const float *leanings;              // (draws, vocabulary)
  const float *guidance, *temperatures, *top_ps, *uniforms;  // (draws,)
  const int32_t *top_ks;
  int32_t *drawn;                     // (draws,): tokens; NOT_ALLOWED or NOT_A_NUMBER
  float *nats;                        // (draws, 2): how far it is below the best logit, and the sum of e^(logit - best)
  uint64_t *heap;                     // (vocabulary,)
  float *masses, *scores;             // (vocabulary + 16,)
} Draws;

enum { NOT_ALLOWED = -1, NOT_A_NUMBER = -2 };

// Orders as the float does, then by the smaller token: larger keys are drawn first.
INLINE uint64_t key_of(float score, int token) {
  uint32_t bits;
  memcpy(&bits, &score, 4);
  bits = bits & 0x80000000u ? ~bits : bits | 0x80000000u;
  return (uint64_t)bits << 32 | (uint32_t)~token;
}

INLINE float score_of(uint64_t key) {
  uint32_t bits = (uint32_t)(key >> 32);
  bits = bits & 0x80000000u ? bits & 0x7fffffffu : ~bits;
  float score;
  memcpy(&score, &bits, 4);
  return score;
}

static void sink(uint64_t *heap, int count, int at) {
  uint64_t key = heap[at];
  for (int child; (child = 2 * at + 1) < count; at = child) {
    if (child + 1 < count && heap[child + 1] > heap[child]) child++;
    if (heap[child] <= key) break;
    heap[at] = heap[child];
  }
  heap[at] = key;
}

// The sum of e^(logit - highest), of a row that is padded with -1e30.
static float total_of(const float *logits, int padded, float highest) {
  Floats total = {0};
  for (int i = 0; i < padded; i += LANES) total += exponential(CONST_FLOATS(logits + i) - highest);
  return sum_of(total);
}

static int32_t draw(const Draws *d, int i, float *nats) {
  int count = 0, vocabulary = d->vocabulary, padded = (vocabulary + LANES - 1) / LANES * LANES;
  float *logits = d->logits + (size_t)d->rows[i] * d->stride;
  float *freely = d->free_rows[i] < 0 ? logits : d->logits + (size_t)d->free_rows[i] * d->stride;
  const uint8_t *mask = d->masks + (size_t)i * vocabulary;
  const float *leaning = d->leanings + (size_t)i * vocabulary;
  float guidance = d->guidance[i], sharper = 1.f / d->temperatures[i], highest, top = 0;
  nats[0] = 0.f, nats[1] = 1.f;
  for (int token = vocabulary; token < padded; token++) logits[token] = freely[token] = -1e30f;
  Floats most = all(-1e30f), nothing = {0};
  for (int token = 0; token < padded; token += LANES) {
    Floats own = FLOATS(logits + token), free = FLOATS(freely + token);
    most = larger(own, most);
    nothing += own * 0.f + free * 0.f;
    FLOATS(d->scores + token) = free + guidance * (own - free);
  }
  if (sum_of(nothing) != 0) return NOT_A_NUMBER;
  highest = largest_of(most);
  for (int token = 0; token < vocabulary; token++) {
    if (!mask[token]) continue;
    float score = (d->scores[token] + leaning[token]) * sharper;
    if (!(score - score == 0)) return NOT_A_NUMBER;
    d->heap[count++] = key_of(score, token);
  }
  if (!count) return NOT_ALLOWED;
  for (int at = count / 2 - 1; at >= 0; at--) sink(d->heap, count, at);
  // The best come off the heap one by one, and lie behind it in the end: the best last.
  int kept = d->top_ks[i] < count ? d->top_ks[i] : count, left = count;
  for (int k = 0; k < kept; k++) {
    uint64_t best = d->heap[0];
    if (!k) top = score_of(best);
    d->heap[0] = d->heap[--left];
    sink(d->heap, left, 0);
    d->heap[left] = best;
    d->masses[k] = score_of(best) - top;
  }
  for (int k = kept; k < kept + LANES; k++) d->masses[k] = 0;
  for (int k = 0; k < kept; k += LANES) FLOATS(d->masses + k) = exponential(FLOATS(d->masses + k));
  for (int k = 1; k < kept; k++) d->masses[k] += d->masses[k - 1];
  float nucleus = d->top_ps[i] * d->masses[kept - 1];
  int end = 0, chosen = 0;
  while (end < kept - 1 && d->masses[end] < nucleus) end++;
  float aim = d->uniforms[i] * d->masses[end];
  while (chosen < end && d->masses[chosen] < aim) chosen++;
  int32_t token = (int32_t)~(uint32_t)d->heap[count - 1 - chosen];
  nats[0] = highest - logits[token];
  nats[1] = total_of(logits, padded, highest);
  return token;
}

EXPORT void draw_tokens(const Draws *d) {
  for (int i = 0; i < d->draws; i++) d->drawn[i] = draw(d, i, d->nats + 2 * i);
}
