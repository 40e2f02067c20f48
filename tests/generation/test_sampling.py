from generation.sampling import Dice


def test_the_same_seed_and_take_roll_the_same() -> None:
    def rolls(seed: int, take: int = 0) -> tuple[float, ...]:
        dice = Dice(seed, take)
        return tuple(dice.roll() for _ in range(50))

    assert rolls(5) == rolls(5)
    assert rolls(5) != rolls(6)
    assert rolls(5, 1) == rolls(5, 1)
    assert len({rolls(5, take) for take in range(4)}) == 4
    assert all(0 <= number < 1 for number in rolls(2**53 - 1))
