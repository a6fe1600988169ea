import { Module } from '@nestjs/common';

/** Review cycles: profiles of steps as data, what is under review before a meeting or a day of the year, who owes what by when. */
@Module({})
export class ReviewsModule {}
